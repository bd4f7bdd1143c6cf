/** The way home from a meeting, the hope before it, and a word to those who were not there. */
export const wayHome = {
  title: 'On the way home',
  question: 'How did the meeting leave you?',
  /** 'Study circle, yesterday'. */
  of: (network: string, day: string): string => `${network}, ${day}`,
  /** Once the feeling is said, and the rest is not. */
  goOn: 'Whom did you talk to, and what did you take home?',
  goOnAct: 'Go on',
  notThere: 'I wasn’t there',
  notThereSaid: (network: string): string => `You weren’t at ${network}. There will be another one.`,
  later: 'Not now',
  waved: 'You can still tell of it on the meeting’s own page.',
  gone: 'This meeting isn’t here',
  goneText: 'It may lie in the trash.',
  toWeek: 'To the week',
  hoped: (hope: string): string => `You hoped for: ${hope}`,
  who: 'Whom did you talk to?',
  everyone: (count: number): string => (count === 2 ? 'Both of them' : `All ${count}`),
  others: 'Someone else?',
  anotherOne: 'And someone else?',
  learned: 'What did you learn or promise?',
  note: 'In a few words',
  noteHint: 'Write as if the others might read it.',
  outcomes: 'What came of it?',
  promise: 'I promised something',
  noPromise: 'No promise after all',
  saved: (count: number): string => {
    if (count === 0) return 'The meeting is saved.';
    return count === 1
      ? 'Saved, and you’ve been in touch with one person.'
      : `Saved, and you’ve been in touch with ${count} people.`;
  },
  savedPromise: 'The promise stands in the week.',
  absent: {
    title: 'A word to those who weren’t there?',
    text: 'A short, kind line keeps the door open. Nobody has to explain why they couldn’t come.',
    write: (name: string): string => `Write to ${name}`,
  },
  seeMeeting: 'See the meeting',
  done: 'Done',
  hope: {
    /** 'Study circle meets tomorrow at 19:00.' */
    meets: (network: string, when: string): string => `${network} meets ${when}.`,
    at: (day: string, time: string): string => `${day} at ${time}`,
    question: 'What do you hope to take home?',
    hint: 'One line is enough. You see it again on the way home.',
    keep: 'Keep it',
    kept: 'Kept. You see it again on the way home.',
    later: 'Not this time',
    waved: 'Fine. Have a good meeting.',
  },
};
