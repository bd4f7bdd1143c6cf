/** Quick help: whom one may call today. */
export const quickHelp = {
  title: 'Who can be called today?',
  search: 'What is it about?',
  searchHint: 'Leave it empty to see everyone you can call.',
  chosen: 'You can call them at once',
  close: 'Close, with a phone',
  fit: 'They seem to know something about it',
  noneFits: 'None of those you can call seems to know about this. They may still know someone who does.',
  call: (name: string): string => `Call ${name}`,
  more: 'Show more',
  heldBack: 'Better left alone today',
  empty: {
    title: 'Whom can you call without a second thought?',
    text: 'Say so on their page under “Can be called today”, and they stand here, one tap away, the day you need it.',
    act: 'Go to your people',
  },
  wider: 'Ask more widely',
};
