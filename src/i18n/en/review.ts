/** Looking back on a network and deciding. */
import type { NetworkDecision } from '../../domain/network.ts';
import type { Compared, ReviewAnswer, ReviewQuestion, ReviewReason } from '../../domain/review.ts';

type Labels<Key extends string | number> = { readonly [Each in Key]: string };

const questions: Labels<ReviewQuestion> = {
  purpose: 'Is it clear what it is for?',
  will: 'Do people want to contribute?',
  chemistry: 'Do you enjoy each other’s company?',
  challenge: 'Does it challenge you?',
  trust: 'Can things be said freely there?',
  level: 'Are you at the right level for one another?',
  worth: 'Is it worth the time?',
  'own-part': 'Do you give it what you could?',
};

/** What it was about, to stand alone. */
const topics: Labels<ReviewQuestion> = {
  purpose: 'A clear purpose',
  will: 'The will to contribute',
  chemistry: 'Each other’s company',
  challenge: 'Being challenged',
  trust: 'Speaking freely',
  level: 'The level',
  worth: 'Worth the time',
  'own-part': 'What you give',
};

const answers: Labels<ReviewAnswer> = { 1: 'No', 2: 'A little', 3: 'Mostly', 4: 'Yes' };

const compared: Labels<Compared> = { more: 'more than last time', less: 'less than last time', same: 'as last time' };

const hints: Labels<NetworkDecision> = {
  'invest-more': 'It gives much, and could give more if you do.',
  keep: 'It is good as it is.',
  change: 'Something is missing, and it can be said.',
  'do-less': 'Come now and then, and say so.',
  leave: 'A good ending is a good thing too. All that was is kept.',
};

const reasons: Labels<ReviewReason> = {
  'half-year': 'Half a year has gone: is it worth the time?',
  ends: 'The end you agreed on has come: go on, or round it off?',
  drained: 'You’ve come home drained more often than not. Worth a closer look?',
};

export const review = {
  tab: 'Looking back',
  title: (network: string): string => `Looking back on ${network}`,
  back: 'To the network',
  feelings: {
    title: 'On the way home',
    caption: 'How its meetings left you',
    since: (day: string): string => `Since you last looked back, ${day}.`,
    none: 'Nothing is noted yet of how its meetings left you. Week asks when the next one is over, and here is where the answers show.',
    noneSince: (day: string): string => `Nothing new is noted since you last looked back, ${day}.`,
    times: (count: number): string => {
      if (count === 0) return 'never';
      return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
    },
  },
  intro: 'Take the word that comes first. What you leave open stays open.',
  questions,
  topics,
  answers,
  before: (answer: string): string => `Last time: ${answer}`,
  decide: 'What will you do?',
  hints,
  required: 'It comes with the job, so it can’t be left. But one can speak up.',
  note: 'In your own words',
  noteHint: 'What would you like to remember the next time you look?',
  save: 'Keep it',
  empty: 'Answer a question, or say what you’ll do.',
  saved: (next: string): string => `Kept. It is time to look again in ${next}.`,
  left: (network: string): string => `${network} is closed. All that was is kept.`,
  closed: (day: string): string => `Closed ${day}. What you saw when you looked back is kept here.`,
  decided: 'What you decided',
  changed: 'Since last time',
  compared,
  words: {
    change: 'A few words to say it',
    changeText: 'Most are glad that someone says it. Begin with what you’d like, not with what is wrong.',
    leave: 'A kind word to say so',
    leaveText: 'Whoever keeps it together would rather hear it from you. Thanks are never too much.',
    leaveOwnText: 'The others would rather hear it from you, and in good time. Thanks are never too much.',
    to: (name: string): string => `Write to ${name}`,
    say: 'Find the words',
    share: 'Share',
    copy: 'Copy',
    text: 'Your words',
  },
  earlier: {
    title: 'Earlier looks',
    undecided: 'Left open',
    caption: 'Over the years',
    remove: 'Take it away',
    removed: 'Taken away. It lies in the trash for thirty days.',
    of: (day: string): string => `The look of ${day}`,
  },
  due: {
    title: 'One of your networks',
    reasons,
    act: 'Look back',
  },
  last: (when: string): string => `You last looked back ${when}.`,
};
