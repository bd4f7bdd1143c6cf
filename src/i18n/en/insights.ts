/** Insights: what shows of how one keeps in touch, one sentence and one thing to do for each. */
import type { Closeness } from '../../domain/insight-closeness.ts';
import type { FormInsight } from '../../domain/insight-form.ts';
import type { Initiative } from '../../domain/insight-initiative.ts';
import type { LevelInsight } from '../../domain/insight-level.ts';
import type { ReachInsight } from '../../domain/insight-reach.ts';
import type { Revival } from '../../domain/insight-revival.ts';
import type { RhythmInsight } from '../../domain/insight-rhythm.ts';
import type { RoughShare } from '../../domain/insight-share.ts';
import type { SignsInsight } from '../../domain/insight-signs.ts';
import type { Tie } from '../../domain/tie.ts';

/** A sentence and the words of its link, for each thing that may stand out. */
type Said<Code extends string, Of extends readonly string[] = readonly []> = {
  readonly [Each in Code]: { readonly text: (...said: Of) => string; readonly act: string };
};

const share: { readonly [Each in RoughShare]: string } = {
  few: 'a few',
  quarter: 'about a quarter',
  third: 'about a third',
  half: 'about half',
  'two-thirds': 'about two thirds',
  'three-quarters': 'about three quarters',
  most: 'nearly all',
  all: 'all',
};

const signs: Said<SignsInsight['standsOut'], readonly [weeks: string]> = {
  steady: {
    text: () => 'In most weeks somebody has had a sign of life from you. A little at a time goes a long way.',
    act: 'See who will hear from you',
  },
  'more-lately': {
    text: () => 'More people have heard from you in the last two months than in the two before.',
    act: 'See who will hear from you',
  },
  'fewer-lately': {
    text: () =>
      'The last two months were quieter than the two before. Life has its seasons, and one word begins it again.',
    act: 'See who will hear from you',
  },
  'in-bursts': {
    text: () =>
      'Most of the signs of life came in a few weeks. A couple each week, at a fixed time, is easier to keep up.',
    act: 'Choose a time for the round',
  },
  'now-and-then': {
    text: (weeks) => `In ${weeks} of the weeks somebody has had a sign of life from you.`,
    act: 'See who will hear from you',
  },
};

type Counts = { readonly fellQuiet: number; readonly revived: number; readonly quiet: number };

const revival: {
  readonly [Each in Revival['standsOut']]: (counts: Counts, word: (count: number) => string) => string;
} = {
  revived: ({ revived }, word) =>
    revived === 1
      ? 'One tie that had long been quiet was taken up again this year.'
      : `${word(revived)} ties that had long been quiet were taken up again this year.`,
  both: ({ fellQuiet, revived }, word) =>
    `${word(fellQuiet)} ties fell quiet this year, and ${revived === 1 ? 'one was' : `${word(revived).toLowerCase()} were`} taken up again.`,
  'fell-quiet': ({ fellQuiet }, word) =>
    `${fellQuiet === 1 ? 'One tie' : `${word(fellQuiet)} ties`} fell quiet this year. It happens to everyone, and the trust is usually still there.`,
  'quiet-before': ({ quiet }, word) =>
    `No tie fell quiet this year. ${quiet === 1 ? 'One has' : `${word(quiet)} have`} been quiet for longer; they are often glad to hear from you.`,
  none: () => 'Nobody has fallen quiet. You keep what you have.',
};

const closeness: Said<Closeness['standsOut'], readonly [sphere: string]> = {
  'few-weak': {
    text: () => 'Most of your people are close to you. What is new often comes from those you know loosely.',
    act: 'Think of someone you already know',
  },
  'one-sphere': {
    text: (sphere) =>
      `Most of those closest to you come from the same place: ${sphere}. Elsewhere other things are known.`,
    act: 'Think of someone you know from elsewhere',
  },
  'few-strong': {
    text: () => 'Nearly all your ties are loose: many doors to knock on. One or two could well become closer.',
    act: 'Choose someone to know better',
  },
  'none-strong-in': {
    text: (sphere) =>
      `All ties from one place are loose: ${sphere}. Perhaps there is someone you’d like to know better.`,
    act: 'Choose someone to know better',
  },
  both: {
    text: () => 'You have both close ties and loose ones: help near at hand, and news from further away.',
    act: 'See who might like to meet',
  },
};

const initiative: Said<Initiative['standsOut']> = {
  together: {
    text: () => 'Mostly it takes no first step: you see one another anyway.',
    act: 'See who will hear from you',
  },
  'mostly-me': {
    text: () =>
      'You are usually the one who gets in touch, and that keeps it going. A small favour asked gives others a reason to.',
    act: 'Ask for help with something',
  },
  'mostly-them': {
    text: () =>
      'Others usually get in touch with you first: they like to hear from you. A word out of the blue will please them.',
    act: 'See who will hear from you',
  },
  even: {
    text: () => 'You and the others get in touch about equally often. That is how a bond carries its own weight.',
    act: 'See give and take',
  },
};

const longer: { readonly [Each in Tie]: string } = {
  strong:
    'With the close ties it takes a good deal longer than you meant. A rhythm that suits your weeks is a better one.',
  weak: 'With the loose ties it takes a good deal longer than you meant. A rhythm that suits your weeks is a better one.',
};
const sooner: { readonly [Each in Tie]: string } = {
  strong: 'You are in touch with the close ties more often than you meant to. It seems to come by itself.',
  weak: 'You are in touch with the loose ties more often than you meant to. Some of them may be close by now.',
};
const rhythm: Said<RhythmInsight['standsOut'], readonly [tie: Tie]> = {
  longer: { text: (tie) => longer[tie], act: 'See how often you meant to' },
  sooner: { text: (tie) => sooner[tie], act: 'Look through your people' },
  near: { text: () => 'You keep about the rhythm you meant to.', act: 'See who will hear from you' },
};

const reach: Said<ReachInsight['standsOut']> = {
  near: {
    text: () => 'Nearly all of your people are at home close by. From further away things look different.',
    act: 'Think of someone further away',
  },
  far: {
    text: () =>
      'Nearly all of your people are at home far and wide. In a busy week someone around the corner is good to have.',
    act: 'See who can be called today',
  },
  spread: {
    text: () => 'Some of your people are at home close by, others far and wide: a hand here, and a view from there.',
    act: 'See who might like to meet',
  },
};

const level: Said<LevelInsight['standsOut'], readonly [level: string]> = {
  'one-level': {
    text: (which) =>
      `Nearly all whose level you noted are at the same: ${which}. From another, the same matter has another side.`,
    act: 'Think of someone you already know',
  },
  'none-at': {
    text: (which) => `One level is missing among your people: ${which}. Someone you know may well know someone there.`,
    act: 'Ask for a way there',
  },
  spread: {
    text: () => 'You know people at every level, and so hear of a matter from more than one side.',
    act: 'Ask someone who can',
  },
};

const form: Said<FormInsight['standsOut']> = {
  'all-formal': {
    text: () => 'Your networks are all formal ones. Lunch for three now and then needs no agenda.',
    act: 'Write down a new network',
  },
  'all-informal': {
    text: () =>
      'Your networks are all informal. Where something is to come of it, a fixed day and someone who keeps it help.',
    act: 'See your networks',
  },
  'all-virtual': {
    text: () => 'You meet online in all your networks. An hour at the same table carries far into the year.',
    act: 'See your networks',
  },
  'all-in-person': {
    text: () =>
      'You meet in person in all your networks. With a screen, someone from far away could join now and then.',
    act: 'See your networks',
  },
  several: {
    text: () => 'Your networks have several forms, each good for its own thing.',
    act: 'See your networks',
  },
};

const weekColumns: readonly [week: string, signs: string] = ['The week from', 'Signs of life'];
const sphereColumns: readonly [sphere: string, tie: string, people: string] = ['Known from', 'Tie', 'People'];
const rhythmColumns: readonly [which: string, between: string, meant: string] = ['Which', 'Between', 'Meant'];

export const insights = {
  title: 'How you keep in touch',
  intro: 'What shows when you look back, and one thing you could do.',
  counted: (people: string, since: string): string =>
    `Counted: ${people}${since === '' ? '' : `, and what happened since ${since}`}. Whoever you know from private parts of life alone is left out, and nothing you wrote is read.`,
  empty: {
    title: 'In a while you’ll see how you keep in touch',
    text: 'Tell it here when you have talked to someone; a tap is enough. After some weeks it shows by itself what goes well and who might like to hear from you.',
    act: 'We’ve talked',
  },
  later: { title: 'More will show in time' },
  share,
  times: (count: number): string => (count === 0 ? 'never' : count === 1 ? 'once' : `${count} times`),
  signs: {
    title: 'Signs of life, week by week',
    caption: 'Signs of life you gave in each week of half a year',
    columns: weekColumns,
    said: signs,
    needs: (count: string): string =>
      `With ${count} signs of life within half a year you’ll see how they spread over the weeks.`,
  },
  revival: {
    title: 'Quiet, and taken up again',
    caption: 'Ties over a year',
    fellQuiet: 'Fell quiet this year',
    revived: 'Taken up again this year',
    quiet: 'Quiet now',
    said: revival,
    might: 'You might take it up again with',
    write: (name: string): string => `Write to ${name}`,
    remember: 'Think of someone you already know',
    needs: (count: string): string =>
      `When you have told when you were last in touch with ${count} people, you’ll see which ties fall quiet.`,
  },
  closeness: {
    title: 'Close and loose',
    caption: 'Close (solid) and loose (dashed), by where you know them from',
    columns: sphereColumns,
    nowhere: 'Not said',
    said: closeness,
    needs: (count: string): string =>
      `When ${count} people are sorted into close and loose, you’ll see how they are spread.`,
  },
  initiative: {
    title: 'Who gets in touch',
    caption: 'Who got in touch, over a year',
    me: 'You',
    them: 'The others',
    both: 'Both at once',
    said: initiative,
    needs: (count: string): string =>
      `When you have noted ${count} contacts within a year, you’ll see who usually takes the first step.`,
  },
  rhythm: {
    title: 'As often as you meant?',
    caption: 'Time between two contacts; the mark is what you meant',
    ties: { strong: 'Close ties', weak: 'Loose ties' } satisfies { readonly [Each in Tie]: string },
    columns: rhythmColumns,
    said: rhythm,
    needs: (count: string): string =>
      `When you have been in touch twice with each of ${count} people, you’ll see whether the rhythm fits.`,
  },
  reach: {
    title: 'Near and far',
    caption: 'How far your people reach',
    said: reach,
    needs: (count: string): string =>
      `When you have noted of ${count} people how far they reach, you’ll see whether they are near or far.`,
  },
  level: {
    title: 'At which levels',
    caption: 'At which levels your people are',
    said: level,
    needs: (count: string): string =>
      `When you have noted the level of ${count} people, you’ll see which one is missing.`,
  },
  form: {
    title: 'The forms of your networks',
    caption: 'How many of your networks',
    modes: { 'in-person': 'In person', virtual: 'Online', both: 'In person and online' },
    networks: (count: string, isOne: boolean): string => `${count} ${isOne ? 'network' : 'networks'}`,
    said: form,
    needs: (count: string): string =>
      `When you have noted the form of ${count} networks, you’ll see what they are good for together.`,
  },
};
