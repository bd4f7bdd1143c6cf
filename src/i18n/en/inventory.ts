/** The inventory: the walk past the places of one's life, on which people come to mind. */
import type { StopCode, StopTheme } from '../../domain/inventory.ts';

type StopWords = { readonly name: string; readonly prompts: readonly [string, string, string] };

const themes: { readonly [Theme in StopTheme | 'own']: string } = {
  family: 'Family',
  places: 'Places',
  learning: 'School and learning',
  work: 'Work',
  together: 'Together with others',
  own: 'Your own circles',
};

const stops: { readonly [Code in StopCode]: StopWords } = {
  'mothers-side': {
    name: 'Your mother’s family',
    prompts: [
      'Who sat round the table at birthdays?',
      'Which cousins have you not seen for years?',
      'Whom did they marry?',
    ],
  },
  'fathers-side': {
    name: 'Your father’s family',
    prompts: ['Who came at Christmas and in summer?', 'Who has moved far away?', 'Whose children are grown up by now?'],
  },
  'in-laws': {
    name: 'The family you came into',
    prompts: [
      'Brothers and sisters of those you have lived with?',
      'Who was at the last wedding?',
      'With whom did you stay in touch afterwards?',
    ],
  },
  'childrens-friends': {
    name: 'Parents of children’s friends',
    prompts: [
      'Whose kitchen have you waited in?',
      'Who stood at the edge of the pitch?',
      'Who was on the parents’ council?',
    ],
  },
  'childhood-place': {
    name: 'Where you grew up',
    prompts: ['Who lived in your street?', 'With whom did you cycle to school?', 'Who is still there?'],
  },
  'places-lived': {
    name: 'Other places you have lived',
    prompts: ['Whom did you share a flat with?', 'Who showed you the town?', 'Who moved on when you did?'],
  },
  neighbours: {
    name: 'Neighbours',
    prompts: [
      'Who has your spare key, now or before?',
      'Who turns up when something needs carrying?',
      'Whom do you greet and hardly know?',
    ],
  },
  holidays: {
    name: 'Holidays and journeys',
    prompts: [
      'Who has the house next to the one you go to?',
      'With whom did you travel once?',
      'Who put you up for the night?',
    ],
  },
  school: {
    name: 'School',
    prompts: [
      'Who sat beside you?',
      'Which teacher saw you?',
      'Who did something quite different from what you all expected?',
    ],
  },
  education: {
    name: 'Training and studies',
    prompts: ['Who was in your study group?', 'Who knew everybody?', 'Who taught you something you still use?'],
  },
  courses: {
    name: 'Courses and evening classes',
    prompts: ['Who was good company on the last course?', 'Who led it?', 'With whom did you mean to stay in touch?'],
  },
  'work-now': {
    name: 'The place you work now',
    prompts: [
      'Who helps when something is stuck?',
      'Whom do you only meet at the coffee machine?',
      'Who has just left?',
    ],
  },
  'work-before': {
    name: 'Places you worked before',
    prompts: [
      'With whom did you laugh?',
      'Who began at the same time as you?',
      'Who has gone on to something exciting?',
    ],
  },
  bosses: {
    name: 'Former bosses',
    prompts: [
      'Who gave you your first chance?',
      'Who would put in a word for you?',
      'Whose manager were you yourself?',
    ],
  },
  'other-firms': {
    name: 'Customers, suppliers and partners',
    prompts: [
      'Who was a pleasure to work with?',
      'Who always rang back?',
      'With whom did you get something done against the odds?',
    ],
  },
  profession: {
    name: 'Others in your field',
    prompts: [
      'Whom do you meet at conferences?',
      'Who writes what you read?',
      'Who is in the union or the trade body?',
    ],
  },
  association: {
    name: 'Associations and boards',
    prompts: [
      'Who was on the board with you?',
      'Who keeps the whole thing running?',
      'Who came from somewhere quite different?',
    ],
  },
  sport: {
    name: 'Sport and leisure',
    prompts: [
      'With whom do you play, sing, run or sail?',
      'Who was on the team then?',
      'Who drives when there is a match?',
    ],
  },
  helping: {
    name: 'Helping out',
    prompts: [
      'With whom did you stand in a stall or behind a counter?',
      'Who organised it?',
      'Who was helped, and became a friend?',
    ],
  },
  'old-friends': {
    name: 'Old friends',
    prompts: [
      'Who was at your twentieth birthday?',
      'Whom did you write letters to?',
      'Whom would you recognise by the laugh?',
    ],
  },
  'friends-of-friends': {
    name: 'Friends of friends',
    prompts: [
      'Whom do you meet at every party of theirs?',
      'Who was introduced to you, and it stayed at that?',
      'Who was at the same table?',
    ],
  },
  online: {
    name: 'People you met online',
    prompts: [
      'Who answers in the group you read?',
      'With whom have you written for years?',
      'Whom would you like to meet one day?',
    ],
  },
};

export const inventory = {
  title: 'Who do you already know?',
  intro:
    'More people than you’d think. Walk past the places of your life, a stop or two at a time. Names come back once you stand there.',
  row: 'Who do you already know?',
  progress: (done: string, all: string): string => `${done} of ${all} stops`,
  start: (name: string): string => `Start: ${name}`,
  goOn: (name: string): string => `Go on: ${name}`,
  allDone: 'You have been everywhere. Go back to a stop whenever a name turns up.',
  themes,
  stops,
  ownStop: {
    prompts: ['Who was there the last time?', 'Who has dropped out, and is missed?', 'Who do the others know?'],
  },
  begun: (count: string): string => `Waiting: ${count}`,
  skipped: 'Another day',
  doneWith: (count: string): string => `Done, ${count}`,
  done: 'Done',
  where: 'Where was it?',
  whereHint: 'A firm, a school, a street. It is kept as how you met.',
  from: 'Know from',
  nowhere: 'Nowhere in particular',
  there: 'Here already',
  more: (count: string): string => `and ${count} more`,
  name: 'A name that comes to mind',
  needsName: 'Write a name first.',
  howClose: 'How close are you?',
  alreadyHere: 'Here already? Tap the one you mean.',
  isSame: (name: string): string => `${name} is here already. Is it the same person?`,
  same: 'The same person',
  another: 'Somebody else',
  chosen: (name: string): string => `${name}, who is here already`,
  named: 'Came to mind',
  hereAlready: 'here already',
  as: { strong: 'close', weak: 'loose', rest: 'at rest' },
  add: (count: string, isOne: boolean): string => (isOne ? 'Add one person' : `Add ${count} people`),
  added: (count: string, isOne: boolean): string =>
    isOne ? 'One person added.' : `${count} people added. They come to you a few at a time.`,
  noMore: 'Nobody else comes to mind',
  noMoreSaid: 'Done with this stop.',
  later: 'Another day',
  laterSaid: 'It waits for another day.',
  gone: {
    title: 'This stop isn’t here',
    text: 'Perhaps it belonged to a circle you have taken away.',
    act: 'All stops',
  },
};
