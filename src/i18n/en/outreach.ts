/** Reaching out: writing to someone, and how it went. */
import type { Means } from '../../domain/means.ts';

const means: { readonly [Each in Exclude<Means, 'call'>]: string } = {
  sms: 'Text message',
  mail: 'E-mail',
  whatsapp: 'WhatsApp',
  signal: 'Signal',
  share: 'Another app',
  copy: 'Copy',
};

export const outreach = {
  words: 'Your words',
  another: 'Another opening',
  means,
  keepForMonday: 'Keep for Monday',
  keptForMonday: 'Kept for Monday. You’ll find it in your week.',
  keepOpening: 'Keep this opening',
  openingKept: 'Kept. You will be offered it again.',
  question: (name: string): string => `Did you get hold of ${name}?`,
  answers: { yes: 'Yes', 'no-answer': 'No answer', 'not-done': 'Didn’t get round to it' },
  noted: 'Noted.',
  quiet: 'Quiet so far.',
  tryAgain: (month: string): string => `Quiet so far. Try another way in ${month}?`,
  leftAsItWas: 'Left as it was.',
  later: 'Ask me later',
  own: {
    title: 'Opening lines of your own',
    hint: 'They are offered before the others when you write to someone.',
    add: 'Add an opening line',
    change: 'Change the opening line',
    words: 'The words',
    wordsHint: 'Write {name} where the name goes, and … where you’ll fill something in.',
    name: '{name}',
    missing: 'Write a few words first.',
    removed: 'The opening line is gone.',
  },
};
