/** Veckans påminnelse, som service workern säger den. */
import type { reminder as English } from '../en/reminder.ts';

export const reminder: typeof English = {
  title: 'Vem ska du höra av dig till?',
  waiting: (people) => `Det är dags för veckans runda. ${people} är med den här veckan.`,
  named: (one, other) =>
    other === undefined
      ? `Det är dags för veckans runda. Kanske ${one}?`
      : `Det är dags för veckans runda. Kanske ${one} eller ${other}?`,
  quiet: 'Det är dags för veckans runda. Två minuter räcker.',
};
