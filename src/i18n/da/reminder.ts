/** Ugens påmindelse, som service workeren siger den. */
import type { reminder as English } from '../en/reminder.ts';

export const reminder: typeof English = {
  title: 'Hvem skal høre fra dig?',
  waiting: (people) => `Det er tid til ugens runde. ${people} er med i denne uge.`,
  named: (one, other) =>
    other === undefined
      ? `Det er tid til ugens runde. Måske ${one}?`
      : `Det er tid til ugens runde. Måske ${one} eller ${other}?`,
  quiet: 'Det er tid til ugens runde. To minutter er nok.',
};
