/** Give and take: the ledger, help one may tell about, what one could give first, and the minutes of a week. */
import type { Balance, ExchangeKind } from '../../domain/exchange.ts';
import type { TimeStanding } from '../../domain/time-given.ts';

type Told<Key extends string> = { readonly [Each in Key]: string };
type OfName<Key extends string> = { readonly [Each in Key]: (name: string) => string };

const kinds: Told<ExchangeKind> = {
  help: 'Help',
  tip: 'A tip',
  introduction: 'A new acquaintance',
  feedback: 'Feedback',
  time: 'Time',
  support: 'Support',
  reference: 'A good word',
  other: 'Something else',
};

const kindsInSentences: Told<ExchangeKind> = {
  help: 'help',
  tip: 'tips',
  introduction: 'new acquaintances',
  feedback: 'feedback',
  time: 'time',
  support: 'support',
  reference: 'good words',
  other: 'other things',
};

const whole: Told<Balance> = {
  'mostly-given': 'Lately you have mostly been the one who gives.',
  'more-given': 'You have given a little more than you got.',
  even: 'You give and get about as much.',
  'more-received': 'You have got a little more than you gave. People like to help.',
  'mostly-received': 'Lately you have mostly been the one who gets. People like to help, and your turn will come.',
};

const balance: OfName<Balance> = {
  'mostly-given': (name) => `You have mostly been the one who gives to ${name}.`,
  'more-given': (name) => `You have given ${name} a little more than you got.`,
  even: (name) => `It goes both ways between you and ${name}.`,
  'more-received': (name) => `You have got a little more from ${name} than you gave.`,
  'mostly-received': (name) => `It has mostly been ${name} who gave.`,
};

const did: OfName<ExchangeKind> = {
  help: (name) => `${name} helped you`,
  tip: (name) => `${name} gave you a tip`,
  introduction: (name) => `${name} brought you together with someone`,
  feedback: (name) => `${name} gave you feedback`,
  time: (name) => `${name} made time for you`,
  support: (name) => `${name} stood by you`,
  reference: (name) => `${name} put in a good word for you`,
  other: (name) => `${name} did something for you`,
};

const time: { readonly [Each in TimeStanding]: (noted: string, wish: string) => string } = {
  unsaid: () =>
    'Would you like to set some time aside for people? Say how much, and you will see here what came of it.',
  noted: (noted) => `${noted} this week, as far as you noted it.`,
  open: (_, wish) => `Nothing noted this week yet. You’d like to give ${wish}.`,
  some: (noted, wish) => `${noted} this week so far. You’d like to give ${wish}.`,
  nearly: (noted, wish) => `${noted} this week, nearly what you’d like to give (${wish}).`,
  there: (noted) => `${noted} this week, just as you wished.`,
  beyond: (noted, wish) => `${noted} this week. You’d have been content with ${wish}.`,
};

export const giving = {
  title: 'Give and take',
  intro: 'Whoever gives first is seldom left alone. This is no account, just something to remember by.',
  kinds,
  kindsInSentences,
  from: {
    given: (kind: string, name: string) => `${kind} for ${name}`,
    received: (kind: string, name: string) => `${kind} from ${name}`,
  },
  something: 'Something',
  directions: { given: 'I gave', received: 'I got' },
  whole,
  balance,
  tooFew: 'Too little is noted yet to say anything.',
  gave: (list: string): string => `You gave ${list}.`,
  got: (list: string): string => `You got ${list}.`,
  howItWent: {
    title: 'Tell how it went',
    /** `aside`: what was noted of it, in brackets after a space, or nothing. */
    ask: (name: string, kind: ExchangeKind, aside: string): string =>
      `${did[kind](name)}${aside}. Have you told ${name} how it went?`,
    write: 'Write',
    told: 'Yes, I have',
    notNeeded: 'Not needed',
    toldOn: (day: string): string => `told how it went ${day}`,
    tell: 'They know how it went',
    noted: 'Noted.',
    quiet: 'You won’t be asked about this again.',
  },
  first: {
    title: 'Give first',
    offer: (name: string, sought: string, offered: string): string =>
      `${name} looks for “${sought}”. You can offer “${offered}”.`,
    tip: (name: string, title: string): string => `“${title}” might be something for ${name}.`,
    because: (words: string): string => `Because of: ${words}`,
    see: (name: string): string => `See ${name}`,
    notNow: 'Not now',
    waved: 'Another time, then.',
  },
  time: {
    title: 'Time for people',
    standing: time,
    wish: 'I’d like to give each week',
    noWish: 'No particular time',
    /** '45 minutes', 'an hour and a half', '2 hours 10 minutes'. */
    length: (minutes: number): string => {
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
      if (hours === 0) return rest === 1 ? '1 minute' : `${rest} minutes`;
      if (minutes === 90) return 'an hour and a half';
      const full = hours === 1 ? 'an hour' : `${hours} hours`;
      return rest === 0 ? full : `${full} ${rest} minutes`;
    },
  },
  entries: 'What went between you',
  noneTitle: 'Nothing is noted yet',
  noneText: 'What you pass on and whom you bring together is noted here by itself. The rest you write down.',
  add: 'Write something down',
  change: 'Change it',
  fields: {
    who: 'Who was it?',
    direction: 'Which way?',
    kind: 'What was it?',
    note: 'A word about it',
    day: 'Day',
    other: 'Someone else instead',
  },
  apart: 'Nothing is kept of give and take with family and friends, nor at a professional distance.',
  open: (name: string): string => `Open ${name}`,
  remove: 'Delete',
  done: { added: 'Written down.', changed: 'Changed.', trashed: 'It is in the trash for thirty days.' },
  person: {
    show: 'Show how it stands',
    hint: 'In words, and only here.',
    youCould: 'You could help with this',
    theyCould: (name: string): string => `${name} could help you with this`,
    youOffer: (offered: string): string => `You offer ${offered}`,
    youSeek: (sought: string): string => `You look for ${sought}`,
    all: 'See all give and take',
  },
  talk: {
    ask: (name: string): string => `What came of it with ${name}?`,
    act: 'What came of it?',
    outcomes: 'It gave me',
    long: 'How long was it?',
    noTime: 'Not said',
    theyHelped: (name: string): string => `${name} helped me`,
    iHelped: (name: string): string => `I helped ${name}`,
    credited: 'Noted under give and take.',
    uncredited: 'Taken out of give and take.',
    helped: 'Did one of you help the other?',
  },
};
