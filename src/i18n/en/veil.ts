/** The veil: what covers the app once one has left it. */
export const veil = {
  title: 'Covered until you open it',
  pin: 'Your PIN',
  open: 'Open',
  opening: 'One moment',
  owner: 'Fingerprint or face',
  faults: {
    wrong: 'That wasn’t it. Try once more.',
    owner: 'It didn’t work this time. The PIN always does.',
  },
  wait: (seconds: number): string =>
    `That wasn’t it. Try once more in ${seconds === 1 ? 'one second' : `${seconds} seconds`}.`,
  forgotten: 'Forgotten the PIN?',
  forgottenText:
    'Nothing is lost. The veil hides what you have written; it doesn’t lock it away. Say here that the PIN is forgotten, and a day from now the app opens without it. Until then it says so here, so that nobody can do this without your seeing it.',
  forget: 'The PIN is forgotten',
  lifting: (when: string): string =>
    `Somebody has said that the PIN is forgotten. ${when}, the app opens without it. If it wasn’t you: the right PIN calls it off.`,
  when: (day: string, time: string): string => `${day} at ${time}`,
  lifted: 'No PIN is needed any more',
  liftedText: 'A day has passed since the PIN was said to be forgotten. You can choose a new one in Settings.',
};
