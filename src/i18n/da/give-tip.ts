/** At give noget videre til én person: hvad af det, der venter. */
import type { giveTip as English } from '../en/give-tip.ts';

export const giveTip: typeof English = {
  section: (name) => `Noget for ${name}`,
  title: (name) => `Hvad vil du give videre til ${name}?`,
  none: 'Der venter ikke noget at give videre endnu.',
  add: 'Noget andet',
};
