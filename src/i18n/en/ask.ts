/** Asking for help: the need, who might help, who is better left alone for now, and what came of it. */
import type { AskResponse, AskStatus } from '../../domain/ask.ts';
import type { HeldBack } from '../../domain/ask-load.ts';
import type { ExchangeKind } from '../../domain/exchange.ts';
import type { LevelGap } from '../../domain/level-gap.ts';

type WithName = (name: string, when: string) => string;

const heldBack: { readonly [Each in HeldBack['code']]: WithName } = {
  'asked-twice': (name, when) => `You have asked ${name} twice lately, last ${when}. Perhaps someone else this time.`,
  waiting: (name, when) => `You asked ${name} about something else ${when}, and it is still open.`,
  declined: (name) => `${name} couldn’t help the last two times you asked.`,
};

const given: { readonly [Each in ExchangeKind]: WithName } = {
  help: (name, when) => `You helped ${name} ${when}.`,
  tip: (name, when) => `You passed something on to ${name} ${when}.`,
  introduction: (name, when) => `You brought ${name} together with someone ${when}.`,
  feedback: (name, when) => `You gave ${name} feedback ${when}.`,
  time: (name, when) => `You made time for ${name} ${when}.`,
  support: (name, when) => `You stood by ${name} ${when}.`,
  reference: (name, when) => `You put in a good word for ${name} ${when}.`,
  other: (name, when) => `You did something for ${name} ${when}.`,
};

const answers: { readonly [Each in AskResponse]: string } = { yes: 'Said yes', no: 'Said no', later: 'Later' };
const statuses: { readonly [Each in AskStatus]: string } = { open: 'Open', helped: 'Helped', closed: 'Let be' };

const levels: { readonly [Each in LevelGap['code']]: (name: string, theirs: string, other: string) => string } = {
  above: (name, theirs, mine) =>
    `${name} stands at the level “${theirs}”, you at “${mine}”. Is this the right way in, or is there someone to go through first?`,
  below: (name, theirs, mine) =>
    `${name} stands at the level “${theirs}”, you at “${mine}”. Would it be better to go through someone nearer?`,
  elsewhere: (name, theirs, meant) =>
    `You said that this belongs at the level “${meant}”. ${name} stands at “${theirs}”.`,
};

function times(count: number, word: string): string {
  if (count <= 2) return count === 1 ? 'once' : 'twice';
  return `${word} times`;
}

/** How often one asked, and got a yes. */
type Gave = { readonly asked: number; readonly yes: number };

export const ask = {
  title: 'Ask for help',
  empty: {
    title: 'What do you need help with?',
    text: 'Most people like to help when they can. So ask, and ask those who have a chance to know. Say what you need, and you will see who that may be.',
  },
  add: 'Say what you need',
  quick: 'Who can be called today?',
  statuses,
  noneOpen: 'You are not looking for help with anything right now.',
  gave: ({ asked, yes }: Gave, number: (count: number) => string): string => {
    const start = `In the last year you asked ${times(asked, number(asked))}`;
    if (yes === 0) return `${start}. Nobody has said yes so far; perhaps somebody else knows more about it.`;
    if (yes === asked) return `${start}, and got a yes every time. People like to help.`;
    return `${start}, and got a yes ${times(yes, number(yes))}. People like to help when they can.`;
  },
  state: {
    nobody: 'Nobody asked yet',
    waiting: (names: string): string => `Waiting for ${names}`,
    yes: (names: string): string => `${names} said yes`,
    no: 'No one could help yet',
  },
  form: {
    newTitle: 'What do you need help with?',
    editTitle: 'Change what you need',
    what: 'What do you need?',
    whatHint: 'As you would say it to them. It goes into the message you send.',
    topics: 'What it is about',
    topicsHint: 'Words that tell who may know, such as “budget” or “moving house”.',
    purpose: 'Which purpose is it for?',
    noPurpose: 'None in particular',
    level: 'At which level does it belong?',
    anyLevel: 'Doesn’t matter',
    needsWhat: 'Say in a few words what you need.',
    begun: 'What you wrote last time still stands here.',
    afresh: 'Start afresh',
    find: 'See who may help',
    taken: 'It was changed elsewhere meanwhile. Have a look at it and change it once more.',
  },
  gone: 'It isn’t here any more',
  goneText: 'It may lie in the trash.',
  all: 'All you need help with',
  who: 'Who may help?',
  fits: 'They seem to know something about it',
  noneFits: 'No one fits yet. Does someone come to mind?',
  noOtherFits: 'No one else fits just now. Does someone come to mind?',
  noneFitsHint: 'What people are good at can be noted on their own pages; it is found here then.',
  comesToMind: 'Someone who comes to mind',
  askedBefore: (name: string, when: string): string => `You asked ${name} ${when}; perhaps someone else this time.`,
  heldBackTitle: 'Better left alone for now',
  heldBackHint: 'So that nobody is worn out by questions.',
  heldBack,
  given,
  levels,
  /** 'in May', after 'You asked Mette'. */
  inMonth: (month: string): string => `in ${month}`,
  call: (name: string): string => `Call ${name}`,
  askedAlready: 'I have asked already',
  keptRest: 'What you haven’t sent is kept in your week.',
  goOn: 'What you kept last time still stands. You go on from there.',
  notKept: 'It could not be kept. Try once more?',
  asked: 'Whom you asked',
  someoneGone: 'Someone who is no longer here',
  answers,
  answerOf: (name: string): string => `What did ${name} say?`,
  onDay: (day: string): string => `asked ${day}`,
  saidYes: (name: string): string => `${name} said yes`,
  saidNo: (name: string): string => `${name} couldn’t help this time`,
  saidLater: (name: string): string => `${name} said later`,
  noAnswer: (name: string): string => `No word from ${name} yet`,
  thanked: (name: string): string => `${name} helped, and knows how it went`,
  atMeeting: (name: string): string => `To be brought up in ${name}`,
  thank: 'Say thanks',
  thankedAlready: 'They know',
  remind: 'Ask once more, without haste',
  another: 'Change the answer',
  remove: 'Not asked after all',
  networks: 'Or bring it to a network',
  toBringUp: 'To bring up next time',
  bring: (name: string): string => `Bring it up in ${name}`,
  why: {
    members: (names: string, isMore: boolean): string =>
      isMore ? `${names} and others may know` : `${names} may know`,
    purpose: 'it serves the same purpose',
    level: 'it is at the level where this belongs',
  },
  menu: {
    edit: 'Change what you need',
    closed: 'Let it be',
    closedHint: 'You no longer look for help with this. It stays here with what came of it.',
    open: 'Look for help again',
    trash: 'Throw it away',
  },
  helped: 'I have been helped',
  done: {
    added: 'Kept. Here is who may help.',
    saved: 'Changed.',
    helped: 'Good. It stands among what you were helped with.',
    closed: 'It is let be.',
    open: 'You are looking for help with it again.',
    trashed: 'It is in the trash for thirty days.',
    asked: (names: string): string => `Noted: you asked ${names}.`,
    brought: (name: string): string => `It stands on the next meeting of ${name}.`,
    answered: (name: string): string => `Noted what ${name} said.`,
    credited: (name: string): string => `Noted: ${name} helped. It stands under give and take, too.`,
    thanked: (name: string): string => `Good. ${name} knows how it went.`,
    removed: 'It is taken off the list.',
  },
  since: {
    title: 'What came of your questions?',
    row: (name: string, what: string): string => `${name}: ${what}`,
    later: 'No word yet',
  },
  person: {
    asked: (name: string, when: string): string => `You asked ${name} for help ${when}.`,
    see: 'See what it was',
  },
};
