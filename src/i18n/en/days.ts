/** Birthdays and other days that come round every year: in a list, and how early one hears of them. */
const unnamed = 'A day to remember';

export const days = {
  birthday: (name: string, turns: number | undefined): string =>
    turns === undefined ? `${name} has a birthday` : `${name} turns ${turns}`,
  turns: (age: number): string => `turns ${age}`,
  /** What the day is called may be anything that one wrote; '' where it is not said. */
  unnamed,
  other: (name: string, label: string): string => `${label === '' ? unnamed : label}: ${name}`,
  years: (count: string, isOne: boolean): string => (isOne ? 'one year' : `${count} years`),
  lead: {
    title: 'Birthdays and other days',
    label: 'How early do you want to know?',
    hint: 'That is when they come up on Week. The calendar file reminds you of them then too, at nine in the morning; if you change this, save the file anew.',
    before: {
      0: 'On the day',
      1: 'The day before',
      3: 'Three days before',
      7: 'A week before',
      14: 'Two weeks before',
    },
  },
};
