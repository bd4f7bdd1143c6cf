/** Passing something on to one person: which of what waits. */
export const giveTip = {
  section: (name: string): string => `Something for ${name}`,
  title: (name: string): string => `What would you like to pass on to ${name}?`,
  none: 'Nothing waits to be passed on yet.',
  add: 'Something else',
};
