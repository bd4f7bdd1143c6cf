/** The welcome, before anyone is written down. */
export const welcome = {
  title: 'Keep in touch with the people you’d miss.',
  where: 'Everything stays on this phone: no account, no server, nothing sent unless you send it.',
  install: {
    title: 'Put it on your home screen first',
    text: 'In a tab, Safari deletes what you write after seven days without a visit. Tap Share, then “Add to Home Screen”, and begin from there.',
  },
  bringIn: 'Bring in an address book',
  first: 'Write down the first person',
  look: 'Just look around',
};
