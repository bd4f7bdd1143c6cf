/** The Compass tab: five pieces of advice, each with where one stands and one thing to do now; then where more is. */
import type { Acts, Advice, Standings } from '../../domain/advice.ts';

/** What a sentence of the Compass speaks of. */
export type Said = {
  /** Of a purpose, a network or a person; what was asked. */
  readonly name: string;
  readonly count: number;
  /** The count in words, such as 'three'. */
  readonly counted: string;
  /** Such as '8 months ago'. */
  readonly when: string;
};

type Sentence = (said: Said) => string;

/** What is said of each piece of advice. */
export type AdviceWords = {
  readonly [Which in Advice]: {
    readonly title: string;
    readonly text: string;
    readonly standing: { readonly [Code in Standings[Which]]: Sentence };
    readonly act: { readonly [Code in Acts[Which]]: Sentence };
  };
};

const advice: AdviceWords = {
  purpose: {
    title: 'Know what it is for',
    text: 'A network may serve several ends at once: new ideas, a hand in a busy week, good company. Giving and asking both get easier when you know which.',
    standing: {
      none: () => 'No purpose is written down yet.',
      one: ({ name }) => `You have written down one: “${name}”.`,
      several: ({ counted, name }) => `You have written down ${counted}, and “${name}” comes first.`,
    },
    act: {
      write: () => 'Write down a purpose',
      'look-back': ({ name }) => `Look back on “${name}”`,
      link: ({ name }) => `Who could help with “${name}”?`,
      see: ({ name }) => `See what came of “${name}”`,
    },
  },
  choose: {
    title: 'Choose what suits you',
    text: 'Lunch for two, a chat online, a club with an agenda. What suits both the aim and you is what will last.',
    standing: {
      none: () => 'No network is written down yet.',
      one: ({ name }) => `You are in one network: ${name}.`,
      several: ({ counted }) => `You are in ${counted} networks.`,
    },
    act: {
      add: () => 'Write down a network you are in',
      review: ({ name }) => `Look back on ${name}`,
      aim: ({ name }) => `Say what ${name} is for`,
      see: () => 'See your networks',
    },
  },
  invest: {
    title: 'Put something in',
    text: 'People notice that you take the time. A little every week, at the same hour, goes further than one great effort a year.',
    standing: {
      none: () => 'Nothing you gave is noted from the last three months.',
      given: ({ count, counted }) =>
        count === 1
          ? 'You noted one thing you gave in the last three months.'
          : `You noted ${counted} things you gave in the last three months.`,
    },
    act: {
      promise: () => 'See what you have promised',
      time: () => 'Say how much time you’d like to give',
      give: () => 'Find something to give',
      see: () => 'See give and take',
    },
  },
  ask: {
    title: 'Ask, and ask someone who can',
    text: 'Most people gladly help with what they are good at. Note what they can do, and you will know whom to ask.',
    standing: {
      never: () => 'No question is written down yet.',
      'long-ago': ({ when }) => `You last asked someone ${when}.`,
      lately: ({ when }) => `You last asked someone ${when}.`,
    },
    act: {
      thank: ({ name }) => `Say thank you for “${name}”`,
      tell: ({ name }) => `Tell ${name} how it went`,
      follow: ({ name }) => `See how it goes with “${name}”`,
      ask: () => 'Ask for help with something',
      see: () => 'See what you have asked',
    },
  },
  remember: {
    title: 'Keep it alive',
    text: 'A short sign of life now and then keeps a bond warm, most of all when you bring something: an article, a name, a thought.',
    standing: {
      nobody: () => 'Nobody is written down yet.',
      quiet: () => 'No sign of life is noted from the last month.',
      some: ({ count, counted }) =>
        count === 1
          ? 'One person heard from you in the last month.'
          : `In the last month, ${counted} people heard from you.`,
      many: () => 'Many people heard from you in the last month.',
    },
    act: {
      add: () => 'Write down someone you’d miss',
      week: () => 'See who will hear from you',
      inventory: () => 'Think of someone you already know',
    },
  },
};

export const compass = {
  title: 'Compass',
  intro: 'Five pieces of advice to steer by.',
  advice,
  purposes: { all: 'All purposes', due: 'Time to look back' },
  /** Where more of it is. */
  places: {
    title: 'More to look at',
    introductions: 'Who might like to meet',
    asks: 'What you have asked for',
    quickHelp: 'Who can be called today',
    palette: 'What your people can do',
    paletteNote: 'Which fields they cover, and where it is thin',
    inventory: 'People you already know',
    inventoryNote: 'A walk through places, workplaces and families',
    insightsNote: 'What shows when you look back, and one thing to do',
    measureDue: 'It is time again',
    measureNext: (day: string): string => `Next time ${day}`,
    measureFirst: 'A few questions about your network',
  },
};
