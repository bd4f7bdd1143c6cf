/** Passing something on: to whom, with which words, and what came of it. */
import type { ForwardResponse } from '../../domain/forward.ts';

const responses: { readonly [Each in ForwardResponse]: string } = {
  thanked: 'Said thanks',
  useful: 'It was of use',
  'no-answer': 'No answer',
};

export const passOn = {
  who: 'Who would enjoy this?',
  noneFits: 'No one fits yet. Does someone come to mind?',
  fits: 'It may be something for',
  quoted: (word: string): string => `“${word}”`,
  more: 'Show more',
  comesToMind: 'Someone who comes to mind',
  hadIt: (names: string, isOne: boolean): string =>
    isOne ? `${names} has had this before.` : `${names} have had this before.`,
  goOn: 'What you kept last time still stands. You go on from there.',
  writeToMany: (word: string): string => `Write to ${word} people`,
  next: (place: string, name: string): string => `${place}, then ${name}`,
  keptRest: 'What you haven’t sent is kept in your week.',
  notKept: 'It could not be kept. Try once more?',
  remember: (topic: string, name: string): string => `Remember “${topic}” as something ${name} likes?`,
  rememberAct: 'Remember it',
  remembered: (topic: string, name: string): string => `Noted: ${name} likes “${topic}”.`,
  title: (title: string): string => `Passed on “${title}”`,
  to: 'Passed on to',
  responses,
  respond: (name: string): string => `What came of it with ${name}?`,
  asked: 'What came of what you passed on?',
  askedRow: (name: string, title: string): string => `${name}: “${title}”`,
  welcomed: (name: string): string => `Good that it reached ${name}.`,
  quiet: 'Quiet so far. That is noted.',
  later: 'Later',
  tellAbout: (name: string): string => `Tell ${name} what you took from it`,
  card: {
    act: 'Send to someone you know',
    who: (name: string): string => `Who should know about ${name}?`,
    to: 'Send it to',
    hint: 'Their name and how to reach them go along as text. You can change it, or attach the card as a file.',
    file: 'Their card as a file',
  },
};
