/** Kortet: ens netværk som en rose og som en liste, hvad der falder i øjnene, og hvordan det står til med hver enkelt. */
import type { map as English } from '../en/map.ts';

const quiet = (since: string | undefined): string =>
  since === undefined ? 'ingen kontakt noteret endnu' : `stille siden ${since}`;
const lately = (since: string | undefined): string =>
  since === undefined ? 'ingen kontakt noteret endnu' : `i kontakt i ${since}`;

export const map: typeof English = {
  title: 'Dit netværk',
  note: 'Alle, du kender, tegnet omkring dig',
  asList: 'Som liste',
  asMap: 'Som kort',
  you: 'dig',
  drawn: (parts) => `Et kort med dig i midten og dine folk omkring dig, i ${parts}. Listen siger det samme.`,
  parts: (count, counted) => (count === 1 ? 'én del' : `${counted} dele`),
  legend: 'Hvor du kender dem fra',
  others: 'Andre',
  howToRead:
    'De, der står dig nærmest, er på den inderste ring. Er der længe stille, rykker prikken udad og bliver hul.',
  zoomIn: 'Større',
  zoomOut: 'Mindre',
  whole: 'Hele kortet',
  introduced: (names) => `Bragt sammen med ${names}.`,
  inNetwork: (network, names) => `I ${network} sammen med ${names}.`,
  more: (counted) => `${counted} andre`,
  sphere: {
    people: (people) => `Herfra kender du ${people}.`,
    quiet: (people) => `Med ${people} af dem har der været stille et stykke tid.`,
    private: 'Det her er dit privatliv: det bliver tegnet, men ikke talt med nogen steder.',
  },
  standingTitle: 'Det falder i øjnene',
  standing: {
    'one-sphere': ({ sphere, names }) =>
      `De fleste af dem, der står dig nærmest, kender du samme sted fra: ${sphere}. Det nye kommer tit et andet sted fra: måske fra ${names}, som der har været stille fra en god stund.`,
    'quiet-close': ({ names }) =>
      `Der har været stille fra ${names} i over et år. Bånd, der engang var tætte, er hurtige at tage op igen.`,
    'few-loose': () =>
      'Næsten alle her står dig nær. Nyheder og muligheder kommer tit gennem folk, man kun kender lidt.',
  },
  act: (name) => `Giv ${name} et livstegn`,
  inventory: 'Hvem kender du ellers?',
  list: {
    intro: 'Efter hvor du kender dem fra, de nærmeste først.',
    label: 'Alle på kortet',
    since: {
      unsorted: lately,
      'on-track': lately,
      soon: lately,
      due: quiet,
      late: quiet,
      snoozed: lately,
      resting: () => 'hviler',
      remembered: () => 'mindes',
      never: () => 'ingen forslag',
      'no-rhythm': lately,
    },
  },
  unsorted: (people) => `${people} er ikke sorteret endnu og derfor ikke tegnet`,
  empty: {
    title: 'Dig i midten, dine folk omkring dig',
    text: 'Sig om dem, du kender, om båndet er tæt eller løst, så får de hver deres plads her: de nærmeste tæt på dig, de andre længere ude.',
    sort: 'Sortér dine personer',
    add: 'Gå til personer',
  },
};
