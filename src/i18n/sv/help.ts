/** Hjälpsidan; det enda ställe där forskningens ord används. */
import type { help as English } from '../en/help.ts';

export const help: typeof English = {
  title: 'Hjälp',
  what: {
    title: 'Vad Livstegn gör',
    text: 'En gång i veckan föreslår den några få personer att ge ett livstecken och säger varför just nu. Ni skriver, ringer eller ses som ni brukar; sedan berättar du att ni har hörts, och klockan börjar om. Den ber aldrig om mer än du har sagt att du vill ge.',
  },
  ties: {
    title: 'Nära och löst',
    text: 'Forskningen kallar dem starka och svaga band. De nära hjälper och håller; de är få och vill gärna höra ifrån dig ofta. De lösa rör sig på andra håll, så nyheter, jobb och friska idéer kommer ofta genom dem, och ett ord om året kan räcka. Du drar själv gränsen: en hel ring runt ett ansikte är ett nära band, en streckad ring ett löst.',
    source: 'Orden är Mark Granovetters, ur ”The Strength of Weak Ties” (1973).',
  },
  rest: {
    title: 'När det blir för mycket',
    text: 'Välj färre i veckan, en lugnare rytm, eller låt någon vila. Inget raderas, och ingen får veta det. Det du hoppar över är ingen skuld.',
  },
  data: {
    title: 'Var dina data finns',
    text: 'Bara på den här enheten, i den här webbläsaren. Det finns inget konto och ingen server; inget lämnar den om du inte skickar det. Det betyder också att ingen kan hämta tillbaka det åt dig, så ta en kopia då och då.',
    act: 'Ta ut dina data',
  },
  wayOut: {
    title: 'Vägen ut',
    text: 'Allt går att ta ut som en fil som andra adressböcker kan läsa. Om appen beter sig konstigt kan du starta den utan dess sparade kopia; det du har sparat finns kvar.',
    act: 'Starta utan den sparade kopian',
  },
};
