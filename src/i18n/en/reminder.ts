/** The weekly notification, spoken by the service worker alone; the page about reminders has words of its own. */
export const reminder = {
  title: 'Who will hear from you?',
  /** `people` is a count with its noun, as 'five people'. */
  waiting: (people: string, isOne: boolean): string =>
    `Time for the weekly round. ${people} ${isOne ? 'is' : 'are'} in your week.`,
  named: (one: string, other: string | undefined): string =>
    other === undefined
      ? `Time for the weekly round. Perhaps ${one}?`
      : `Time for the weekly round. Perhaps ${one} or ${other}?`,
  quiet: 'Time for the weekly round. Two minutes will do.',
};
