/** Den enda frågan om någon man inte vet så mycket om. */
import type { learning as English } from '../en/learning.ts';

export const learning: typeof English = {
  region: 'En fråga',
  misfit: {
    'weak-yet-weekly': () => 'Ni hörs varje vecka. Är det kanske ett nära band?',
    'strong-yet-silent': (name) => `Det har varit tyst med ${name} i över ett år. Är det fortfarande ett nära band?`,
  },
  change: 'Ändra',
  leave: 'Låt det vara',
  last: (name) => `Ungefär när hade du senast kontakt med ${name}?`,
  lasts: { month: 'Den här månaden', year: 'I år', longer: 'Längre sedan', unknown: 'Vet inte' },
  topics: (name) => `Du har inte skrivit något om ${name} än. Vad brukar ni prata om?`,
  topicsLabel: 'Det ni pratar om',
  topicsHint: 'Några ord med komma emellan.',
  keep: 'Spara det',
  notNow: 'Inte nu',
  noted: (name) => `Noterat om ${name}.`,
  waved: (name) => `Du får inte den frågan om ${name} igen på några månader.`,
  left: (name) => `Det får vara som det är med ${name}.`,
  failed: 'Det gick inte att spara. Vill du försöka igen?',
};
