/** The first sight of the app: what it is for, where the data stays, and the ways to begin. It comes with the first load. */
export const opening = {
  title: 'Keep in touch with the people you’d miss.',
  where: 'Everything stays on this phone: no account, no server, nothing sent unless you send it.',
  lost: {
    title: 'The browser has lost your people',
    text: 'They were in this app on this phone, and the browser gave back an empty store. Nothing you did caused it. If you have a backup, everything in it comes back.',
  },
  begin: 'Begin with five people',
  bringIn: 'Bring in an address book',
  tryOut: 'Try it with made-up people',
  look: 'Just look around',
  restore: 'Bring a backup back',
};
