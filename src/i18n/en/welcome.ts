/** The first run: the welcome, five people, one card, a day for the round; and people made up to try it with. */
export const welcome = {
  leave: 'Stop here',
  goOn: 'Go on',
  progress: 'How far you have come',
  of: (place: number, count: number): string => `${place} of ${count}`,
  people: {
    title: 'Who would you be sorry to lose touch with? Pick five.',
    hint: 'Fewer is fine. Others can join at any time.',
    name: 'Name',
    add: 'Add',
    pick: 'Pick from the phone’s contacts',
    notPicked: 'The phone’s contacts could not be opened. You can type the names instead.',
    nameless: 'Someone you picked has no name there, so they were left out.',
    named: 'The people you named',
    found: (count: string): string =>
      `${count} people came in. Those you’d miss may be among these; type to find the others.`,
    foundLabel: 'People who are here',
    pickThem: 'Pick five of them',
    removed: (name: string): string => `${name} is taken off the list again.`,
  },
  bonds: {
    later: 'Leave it for later',
    back: (name: string): string => `Back to ${name}`,
    lastInTouch: 'When were you last in touch?',
  },
  card: {
    title: 'Here is a first one',
    write: 'Write now',
    later: 'Later',
  },
  round: {
    title: 'Which day and time for the round?',
    text: 'Ten minutes once a week: who could do with a sign of life, and why now. You can change it at any time.',
    day: 'Day',
    time: 'Time',
    done: 'Done',
  },
  madeUp: {
    text: 'These people are made up.',
    letGo: 'Say goodbye to them',
    gone: 'The made-up people are gone.',
  },
};
