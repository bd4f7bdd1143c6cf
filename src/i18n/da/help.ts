/** Hjælpesiden; det eneste sted, hvor forskningens ord bruges. */
import type { help as English } from '../en/help.ts';

export const help: typeof English = {
  title: 'Hjælp',
  what: {
    title: 'Hvad Livstegn gør',
    text: 'Én gang om ugen foreslår den nogle få personer, du kan give et livstegn, og siger hvorfor lige nu. I skriver, ringer eller mødes, som I plejer; så fortæller du, at I har talt sammen, og uret begynder forfra. Den beder aldrig om mere, end du har sagt, du vil give.',
  },
  ties: {
    title: 'Tæt og løst',
    text: 'Forskningen kalder dem stærke og svage bånd. De tætte hjælper og holder; de er få og vil gerne høre fra dig tit. De løse færdes andre steder, så nyheder, job og friske idéer kommer ofte gennem dem, og et ord om året kan være nok. Du trækker selv grænsen: En hel ring om et ansigt er et tæt bånd, en stiplet ring et løst.',
    source: 'Ordene er Mark Granovetters, fra »The Strength of Weak Ties« (1973).',
  },
  rest: {
    title: 'Når det bliver for meget',
    text: 'Vælg færre om ugen, en roligere rytme, eller lad nogen hvile. Intet bliver slettet, og ingen får det at vide. Det, du springer over, er ingen gæld.',
  },
  data: {
    title: 'Hvor dine data er',
    text: 'Kun på denne enhed, i denne browser. Der er ingen konto og ingen server; intet forlader den, medmindre du sender det. Det betyder også, at ingen kan skaffe dem tilbage for dig, så tag en kopi en gang imellem.',
    act: 'Tag dine data ud',
  },
  wayOut: {
    title: 'Vejen ud',
    text: 'Alt kan tages ud som en fil, andre adressebøger kan læse. Opfører appen sig en dag mærkeligt, så start den uden dens gemte kopi; det, du har gemt, bliver.',
    act: 'Start uden den gemte kopi',
  },
};
