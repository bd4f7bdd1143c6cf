/** The one question about someone of whom little is known. */
import type { LastInTouch } from '../../domain/rough-day.ts';
import type { TieMisfit } from '../../domain/tie.ts';

const misfit: { readonly [Key in TieMisfit]: (name: string) => string } = {
  'weak-yet-weekly': () => 'You’re in touch every week. A close tie, perhaps?',
  'strong-yet-silent': (name) => `It has been quiet with ${name} for over a year. Still a close tie?`,
};
const lasts: { readonly [Key in LastInTouch]: string } = {
  month: 'This month',
  year: 'This year',
  longer: 'Longer ago',
  unknown: 'Don’t know',
};

export const learning = {
  /** What the question is, for screen readers. */
  region: 'A question',
  misfit,
  change: 'Change',
  leave: 'Leave it',
  last: (name: string): string => `Roughly when were you last in touch with ${name}?`,
  lasts,
  topics: (name: string): string => `Nothing noted about ${name} yet. What do you usually talk about?`,
  topicsLabel: 'What you talk about',
  topicsHint: 'A few words, with commas between.',
  keep: 'Keep it',
  notNow: 'Not now',
  noted: (name: string): string => `Noted about ${name}.`,
  waved: (name: string): string => `You won’t be asked that about ${name} for some months.`,
  left: (name: string): string => `It stays as it is with ${name}.`,
  failed: 'It could not be saved. Try once more?',
};
