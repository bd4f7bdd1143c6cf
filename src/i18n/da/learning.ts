/** Det ene spørgsmål om en, man ikke ved så meget om. */
import type { learning as English } from '../en/learning.ts';

export const learning: typeof English = {
  region: 'Et spørgsmål',
  misfit: {
    'weak-yet-weekly': () => 'I har kontakt hver uge. Er det måske et tæt bånd?',
    'strong-yet-silent': (name) => `Der har været stille med ${name} i over et år. Er det stadig et tæt bånd?`,
  },
  change: 'Lav om',
  leave: 'Lad det være',
  last: (name) => `Hvornår havde du sidst kontakt med ${name}, sådan cirka?`,
  lasts: { month: 'Denne måned', year: 'I år', longer: 'Længere siden', unknown: 'Ved ikke' },
  topics: (name) => `Du har ikke skrevet noget om ${name} endnu. Hvad taler I som regel om?`,
  topicsLabel: 'Det, I taler om',
  topicsHint: 'Et par ord med komma imellem.',
  keep: 'Gem det',
  notNow: 'Ikke nu',
  noted: (name) => `Noteret om ${name}.`,
  waved: (name) => `Du får ikke det spørgsmål om ${name} igen de næste måneder.`,
  left: (name) => `Med ${name} bliver det, som det er.`,
  failed: 'Det kunne ikke gemmes. Vil du prøve igen?',
};
