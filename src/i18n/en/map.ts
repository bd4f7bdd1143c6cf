/** The map: one's network as a rose and as a list, what stands out, and how each person stands. */
import type { RoseStanding } from '../../domain/rose-standing.ts';
import type { Status } from '../../domain/status.ts';

/** How someone stands, after their name; `since` is such as 'April 2025', absent when nothing is written down. */
const quiet = (since: string | undefined): string =>
  since === undefined ? 'no contact noted yet' : `quiet since ${since}`;
const lately = (since: string | undefined): string =>
  since === undefined ? 'no contact noted yet' : `in touch in ${since}`;
const stands: { readonly [Each in Status]: (since: string | undefined) => string } = {
  unsorted: lately,
  'on-track': lately,
  soon: lately,
  due: quiet,
  late: quiet,
  snoozed: lately,
  resting: () => 'resting',
  remembered: () => 'remembered',
  never: () => 'no suggestions',
  'no-rhythm': lately,
};

const standing: {
  readonly [Code in RoseStanding['code']]: (said: { readonly sphere: string; readonly names: string }) => string;
} = {
  'one-sphere': ({ sphere, names }) =>
    `Most of the people closest to you come from the same place: ${sphere}. New ideas often come from elsewhere: perhaps from ${names}, with whom it has been quiet for a good while.`,
  'quiet-close': ({ names }) =>
    `It has been quiet with ${names} for over a year. Ties that were once close are quickly taken up again.`,
  'few-loose': () =>
    'Nearly everyone here is close to you. News and openings often come through people you know a little.',
};

export const map = {
  title: 'Your network',
  note: 'Everyone you know, drawn around you',
  asList: 'As a list',
  asMap: 'As a map',
  you: 'you',
  /** What is drawn, for those who hear it. */
  drawn: (parts: string): string =>
    `A map with you in the middle and your people around you, in ${parts}. The list says the same.`,
  parts: (count: number, counted: string): string => (count === 1 ? 'one part' : `${counted} parts`),
  legend: 'Where you know them from',
  others: 'Others',
  howToRead: 'Those closest to you are on the inner ring. Who has been quiet for long moves outward and turns hollow.',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  whole: 'The whole map',
  introduced: (names: string): string => `Brought together with ${names}.`,
  inNetwork: (network: string, names: string): string => `In ${network} with ${names}.`,
  more: (counted: string): string => `${counted} others`,
  sphere: {
    people: (people: string): string => `You know ${people} from here.`,
    quiet: (people: string): string => `It has been quiet for a while with ${people} of them.`,
    private: 'This is your private life: it is drawn, and counted nowhere.',
  },
  standingTitle: 'What stands out',
  standing,
  act: (name: string): string => `Give ${name} a sign of life`,
  inventory: 'Who else do you know?',
  list: {
    intro: 'By where you know them from, the closest first.',
    label: 'Everyone on the map',
    since: stands,
  },
  unsorted: (people: string): string => `${people} not sorted yet, and so not drawn`,
  empty: {
    title: 'You in the middle, your people around you',
    text: 'Say of people whether they are close or loose, and each finds a place here: the closest near you, the others further out.',
    sort: 'Sort your people',
    add: 'Go to people',
  },
};
