/** The weekly round: its steps, one at a time, and the words between them. */
import type { RoundMinutes, RoundStep } from '../../domain/round.ts';

const minutes: { readonly [Each in RoundMinutes]: string } = { 2: 'Two minutes', 5: 'Five minutes', 10: 'Ten minutes' };
const minutesHint: { readonly [Each in RoundMinutes]: string } = {
  2: 'What is still open, and one person',
  5: 'A look back, three people, one thing',
  10: 'Everyone of this week, one at a time',
};
const steps: { readonly [Each in RoundStep]: string } = {
  since: 'Since last time',
  people: 'People',
  thing: 'One thing',
  close: 'To finish',
};

export const checkIn = {
  title: 'The weekly round',
  steps,
  progress: 'How far you have come',
  place: (number: number, of: number): string => `${number} of ${of}`,
  pause: 'Pause the round',
  paused: 'You can go on where you left off.',
  leave: 'Back to the week',
  back: 'Back',
  on: 'Go on',
  start: {
    title: 'How much time do you have?',
    text: 'Whoever you don’t get to stays in your week.',
    minutes,
    minutesHint,
    leftOver: 'Last week’s round may rest where it stopped. This is a new week.',
  },
  since: {
    title: 'Since last time',
    answers: 'Has there been an answer?',
    yes: 'Yes',
    no: 'No',
    notYet: 'Not yet',
    answered: (name: string): string => `Good that ${name} got back to you.`,
    quiet: 'Quiet so far. That is noted.',
    promises: 'What you promised',
    promised: (name: string, what: string): string => `${name}: ${what}`,
    kept: 'Done',
    later: 'Later',
    keptNote: 'A promise kept.',
    met: 'Who have you met?',
    metHow: 'How?',
    metNote: 'Note it',
  },
  talked: {
    title: (name: string): string => `How did you and ${name} talk?`,
    call: 'On the phone',
    meeting: 'Face to face',
    message: 'In writing',
    details: 'Note more about it',
    noted: (name: string): string => `Noted for ${name}.`,
  },
  person: {
    lastNote: (note: string): string => `From last time: “${note}”`,
    place: (place: string): string => `You met here: ${place}`,
    passOn: 'Pass something on',
    introduce: 'Bring together with others',
    keepDraft: 'Keep the draft for Monday',
    enough: 'Enough people for today',
    enoughHint: 'The others stay in your week.',
    pass: 'Move on',
  },
  thing: {
    skip: 'Not now',
    sort: 'How close are you?',
    misfit: 'Does it still fit?',
    tips: 'Who would enjoy these?',
    still: 'It has stood still for a while',
    stillAct: 'To the next step',
  },
  close: {
    none: 'A quiet round.',
    named: (names: string): string => `In this round: ${names}.`,
    passedOn: (title: string, names: string): string => `Passed on to ${names}: “${title}”.`,
    sorted: (count: number, word: string): string =>
      count === 1 ? 'One person is sorted.' : `${word} people are sorted.`,
    waiting: (count: number, word: string): string =>
      count === 1
        ? 'One person stays in your week. There is no hurry.'
        : `${word} people stay in your week. There is no hurry.`,
    done: 'Done',
  },
};
