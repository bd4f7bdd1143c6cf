/** Under way, on Week: what waits beside the cards, a little of each kind. */
export const underWay = {
  title: 'Under way',
  waits: (name: string): string => `${name} is waiting to hear from you`,
  promise: (name: string, what: string): string => `You promised ${name}: ${what}`,
  promised: 'There is something you promised',
  introduction: 'An introduction',
  tip: 'Who would enjoy this?',
  ask: 'Something you need help with',
  all: {
    asks: 'All you need help with',
    promises: 'All promises',
    introductions: 'All introductions',
    tips: 'Everything to pass on',
  },
};
