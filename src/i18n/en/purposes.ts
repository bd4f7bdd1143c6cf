/** Purposes: why one networks, who and what serves each, what came of it, and looking back. */
import type { LookBackEnd } from '../../domain/purpose.ts';
import type { Thin } from '../../domain/purpose-thin.ts';
import type { Ask } from '../../domain/ask.ts';

const thin: { readonly [Each in Thin]: string } = {
  nobody: 'Nobody serves it yet. Who comes to mind first?',
  quiet:
    'It has been quiet for half a year between you and those who serve it. A sign of life to one of them is a good beginning.',
  'close-only':
    'Only people close to you serve it, and they often know what you know. News tends to come from those a little further away.',
};
const askStatus: { readonly [Each in Ask['status']]: string } = {
  open: 'Under way',
  helped: 'Someone helped',
  closed: 'Closed',
};
const ends: { readonly [Each in LookBackEnd]: string } = { keep: 'Keep it', change: 'Change it', retire: 'Let it go' };
const ended: { readonly [Each in LookBackEnd]: string } = { keep: 'Kept', change: 'Changed', retire: 'Let go' };
const saved: { readonly [Each in LookBackEnd]: string } = {
  keep: 'Kept as it is.',
  change: 'Changed.',
  retire: 'Let go. It stands among the earlier ones.',
};

export const purposes = {
  title: 'Purposes',
  /** Of one, where its own words are not to stand. */
  one: 'Purpose',
  intro: 'What you hope for from your people and networks, the most important first.',
  add: 'Write down a purpose',
  /** Asked of a person or a network. */
  field: 'Which purposes does it serve?',
  serves: 'Serves',
  list: 'In your order',
  up: (name: string): string => `Move up: ${name}`,
  down: (name: string): string => `Move down: ${name}`,
  due: 'Time to look back',
  earlier: 'Earlier ones',
  letGoHint: 'What came of it stays. You can take it up again.',
  letGoOn: (day: string): string => `Let go ${day}`,
  empty: {
    title: 'What do you hope for?',
    text: 'A new job, fresh ideas, someone to lean on. Once you know, it is easier to choose whom to see and what to give your evenings to. Several at once are fine.',
  },
  form: {
    edit: 'Change the purpose',
    kind: 'What comes closest?',
    needsKind: 'Choose what comes closest.',
    wish: 'What do you wish for, in your own words?',
    wishHint: 'The plainer the words, the easier it is to find people by them.',
    invest: 'What will you put in?',
    investHint: 'An evening a month, honest feedback, a favour now and then.',
    lookBackOn: 'When will you look back on it?',
    lookBackHint: 'Then you keep it, change it or let it go.',
    elsewhere: 'It was changed in another window meanwhile. Save again to keep what stands here.',
  },
  page: {
    invest: 'What you put in',
    lookBackOn: (day: string): string => `You look back on it around ${day}.`,
    dueText: 'It is time to look back. Has it led to what you hoped for?',
    remove: 'Delete',
    lookBack: 'Look back',
    letGoText: (day: string): string => `You let it go ${day}. What came of it still stands here.`,
    serving: 'Who and what serves it',
    lastOn: (day: string): string => `Last in touch ${day}`,
    choose: 'Choose who and what',
    all: 'Show all',
    thin,
    came: 'What came of it in a year',
    cameNone: 'Nothing is noted yet. When you write down that you have talked, you can say what came of it.',
    times: (count: number, word: string): string =>
      count < 3 ? (['once', 'twice'][count - 1] ?? '') : `${word} times`,
    with: (times: string, names: string): string => `${times}, with ${names}`,
    spent: (count: number, word: string, time?: string): string => {
      const encounters = `In touch ${count < 3 ? ['once', 'twice'][count - 1] : `${word} times`}`;
      return time === undefined ? `${encounters}.` : `${encounters}; ${time}, as far as you noted it.`;
    },
    asks: 'What you asked for',
    asksNone: 'Nothing yet. Most people like to help with what they are good at.',
    ask: 'Ask for help with it',
    askStatus,
    weak: 'Loose ties who may serve it',
    weakWhy: (words: string): string => `Because of ${words}`,
    weakNone: 'Nobody you know loosely fits these words yet. Noting what people are good at helps.',
    weakNoWish:
      'Say in your own words what you wish for, and you will see here who among your loose ties may have to do with it.',
    linkName: (name: string): string => `Add ${name}`,
    looked: 'Looking back',
    gone: 'This purpose is not here any more',
    goneText: 'It may lie in the trash, from where it can come back for thirty days.',
    toList: 'All purposes',
  },
  serving: { who: 'Who serves it?', another: 'Who else?', networks: 'Which networks serve it?' },
  look: {
    now: 'And now?',
    ends,
    ended,
    note: 'What do you want to remember?',
    noteHint: 'Only if you like.',
    next: 'When will you look back again?',
    thing: 'What has come of it?',
  },
  takeUp: 'Take it up again',
  done: {
    added: 'Written down.',
    changed: 'Changed.',
    serving: 'Saved.',
    linked: (name: string): string => `${name} serves it.`,
    saved,
    takenUp: 'It counts again.',
    trashed: 'It is in the trash.',
  },
};
