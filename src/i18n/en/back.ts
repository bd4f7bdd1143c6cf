/** Coming back after a time away, and beginning afresh. */
export const back = {
  fresh: 'Welcome back. You’re not behind. Shall we start afresh?',
  welcome: 'Welcome back. This went on while you were away.',
  meanwhile: 'While you were away',
  /** Before names or a number: 'Birthdays: Helle and Bo'. */
  lines: {
    birthday: 'Birthdays',
    promise: 'Promises whose day has passed',
    reply: 'An answer is still welcome',
    meeting: 'Meetings',
    event: 'Over by now',
    draft: 'Drafts kept for you',
  },
  hint: 'Those who have waited get a new day in the weeks to come. Nothing is lost.',
  act: 'Start afresh',
  leave: 'Leave it as it is',
  thanks: 'Good to know',
  done: 'A fresh start. Those who waited have a new day.',
  left: 'All stays as it is.',
  note: 'A fresh start?',
  later: 'Not now',
};
