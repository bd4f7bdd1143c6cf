/** Sorting: of one person after another, how close one is. */
export const sort = {
  title: 'How close are you?',
  start: (left: string): string => `${left} to go. Stop whenever you like.`,
  progress: (done: string, left: string): string => `${done} sorted, ${left} to go.`,
  strong: 'Close',
  weak: 'Loose',
  rest: 'Let it rest',
  later: 'Skip for now',
  unsure: 'Not sure',
  /** The letters of the keyboard that stand for the acts. */
  keys: { strong: 'C', weak: 'L', rest: 'R', later: 'S' },
  swipeHint: 'Or swipe: right is close, left is loose, down is rest.',
  keyHint: (keys: string, undo: string): string => `Keys: ${keys}, the arrows, 4 to 9 for where from, ${undo} to undo.`,
  spheres: 'Know from',
  lastTalked: (month: string): string => `In touch in ${month}`,
  born: (day: string): string => `Birthday ${day}`,
  tagged: (tags: string): string => `Tags: ${tags}`,
  nameless: 'No name yet',
  failed: {
    failed: (name: string): string => `${name} could not be saved, so here is the card again.`,
    full: (name: string): string => `The phone has no room left, so ${name} was not saved.`,
    newer: (name: string): string =>
      `Another tab runs a newer version of the app, so ${name} was not saved. Load the page again.`,
  },
  everyone: {
    title: 'Everyone is sorted',
    text: 'Those you bring in next will wait here until you say how close you are.',
  },
  done: {
    title: (count: string, isOne: boolean): string => `${count} ${isOne ? 'person' : 'people'} sorted`,
    none: 'That was all for now',
    strong: (count: string): string => `${count} close`,
    weak: (count: string): string => `${count} loose`,
    rest: (count: string): string => `${count} at rest`,
    spread: 'They are spread over the weeks to come.',
    later: (count: string, isOne: boolean): string =>
      isOne ? 'One is left for another day.' : `${count} are left for another day.`,
  },
  seeWeek: 'See this week',
  waitLonger: 'Some will simply wait a little longer; no week gets more people than you said.',
  /** What leads here. */
  open: 'Sort them, one at a time',
};
