/** The quiet bars at the end of Week, and what a swipe over a card does. */
export const lately = {
  title: 'Lately',
  caption: 'Signs of life given, week by week',
  week: 'Week',
  signs: 'Signs of life',
  /** A week, from its first day to its last. */
  from: (first: string, last: string): string => `${first} – ${last}`,
  /** The number as a word; zero too. */
  sentence: (number: string, count: number): string =>
    count === 0
      ? 'A quiet time, these last four weeks.'
      : `${number} ${count === 1 ? 'sign' : 'signs'} of life in the last four weeks.`,
  swipe: {
    noted: (name: string): string => `Noted: you’ve talked with ${name}.`,
  },
};
