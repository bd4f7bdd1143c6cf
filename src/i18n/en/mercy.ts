/** Mercy: waiting a while, a looser rhythm, rest, and the ways out when it adds up to too many. */
export const mercy = {
  snoozeTitle: (name: string): string => `When may ${name} turn up again?`,
  snoozeFor: { weeks: 'In two weeks', month: 'In a month', quarter: 'In three months' },
  snoozeDay: 'On a certain day',
  snoozePast: 'Choose a day after today.',
  snoozeSet: 'Wait until then',
  loosened: (name: string, rhythm: string): string => `${name}: ${rhythm}.`,
  change: {
    title: (name: string): string => `How often for ${name}?`,
    text: 'It hasn’t fitted three times in a row, and that is fine. Perhaps less often suits you better.',
    looser: (rhythm: string): string => `${rhythm} instead`,
    keep: 'Leave it as it is',
  },
};
