/** Det, som den første gang lod ligge, tilbudt i ugerne efter; ét stille kort ad gangen. */
import type { offers as English } from '../en/offers.ts';

export const offers: typeof English = {
  cards: {
    install: {
      title: 'Lige ved hånden?',
      text: 'Livstegn kan få sit eget ikon og åbne uden browseren omkring sig. Så er det, du skriver, også bedre bevaret.',
      act: 'Se hvordan',
    },
    import: {
      title: 'Flere personer?',
      text: 'Din adressebog kan komme med. Ingen i den bliver til en opgave: de fleste kan ligge usorteret, til du leder efter dem.',
      act: 'Hent en adressebog ind',
    },
    spheres: {
      title: 'Hvor kender du dem fra?',
      text: 'Sig, hvor du kender hver af dem fra, og giv en del af livet sin egen rytme. Familie og venner er private fra starten.',
      act: 'Se på sammenhængene',
    },
    capacity: {
      title: 'Hvor mange om ugen passer dig bedst?',
      text: 'Ugen har plads til fem personer nu. Færre eller flere er lige så godt.',
      act: 'Vælg hvor mange',
    },
    purpose: {
      title: 'Hvorfor vil du gerne holde kontakten?',
      text: 'Inspiration, en hånd, når det kniber, et nyt job: Når du ved hvorfor, er det lettere at vælge hvem.',
      act: 'Sig hvorfor',
    },
  },
  later: 'Ikke noget for mig',
  waved: 'Det bliver ikke foreslået igen.',
  purpose: {
    title: 'Hvorfor vil du gerne holde kontakten?',
    kind: 'Mest af alt',
    wish: 'Med dine egne ord',
    save: 'Gem',
    saved: 'Gemt. Du kan altid vende tilbage til det.',
  },
};
