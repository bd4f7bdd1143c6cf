/** What to think of when one starts a network, or is invited into one. */
import type { ChecklistPart, ChecklistQuestion, ChecklistWay } from '../../domain/checklist.ts';

type Labels<Key extends string> = { readonly [Each in Key]: string };
type Asked = { readonly question: string; readonly hint: string };

const ways: Labels<ChecklistWay> = { start: 'I’m starting it', join: 'I’ve been invited' };

const parts: Labels<ChecklistPart> = {
  self: 'You yourself',
  people: 'The people',
  rules: 'Rules of play',
  work: 'What you do together',
  onward: 'How it goes on',
};

const questions: { readonly [Question in ChecklistQuestion]: Asked } = {
  motive: {
    question: 'Why do you want this, and how much?',
    hint: 'Be honest. It is easier to find the right people for a need you can name.',
  },
  deal: {
    question: 'What do they expect of you, and you of them?',
    hint: 'Ask before you say yes: how much time, what they hope you bring, what you may count on.',
  },
  ambition: {
    question: 'What will you have reached in a year?',
    hint: 'At the start everything seems possible. Rather a small thing that happens than a great one that doesn’t.',
  },
  'ideal-members': {
    question: 'Who would be in it if you could choose freely?',
    hint: 'What they know and are like, rather than names. Alike to go deep, different to be surprised.',
  },
  'realistic-members': {
    question: 'And who has the time and the wish?',
    hint: 'The most able person who never comes is of less use than the one who is there.',
  },
  others: {
    question: 'Who else is in it, and what do they give?',
    hint: 'Whom do you know there, and would you look forward to an evening with them?',
  },
  invitation: {
    question: 'How will you ask them, honestly?',
    hint: 'The good and the difficult side by side. That makes it easier to say yes, and to mean it.',
  },
  keeper: {
    question: 'Who keeps it together?',
    hint: 'One who calls the meetings and sees to it that things happen, or each in turn.',
  },
  rules: {
    question: 'What do you owe one another?',
    hint: 'Such as: everyone brings something, and whoever is unhappy says so.',
  },
  attendance: {
    question: 'How often, how long, and what if one can’t come?',
    hint: 'The same weekday at the same time. Coming on time, preparing, letting the others know.',
  },
  confidentiality: {
    question: 'What stays among you?',
    hint: 'Agree on it aloud, once. Then things can be said.',
  },
  agenda: {
    question: 'What does a usual meeting look like?',
    hint: 'Who sets the agenda, who chairs the meeting, and what when nobody does?',
  },
  'between-meetings': {
    question: 'What happens between the meetings?',
    hint: 'A thread, a call, two who visit each other; and how much of it is expected.',
  },
  progress: {
    question: 'What keeps it from growing stale?',
    hint: 'A guest, a visit, a question that somebody sits with, a place you haven’t been.',
  },
  'outside-help': {
    question: 'Do you need help from outside?',
    hint: 'Someone to guide the first meetings, a speaker, a room. What for, and from whom?',
  },
  lasting: {
    question: 'For a time, or for as long as it is worth it?',
    hint: 'An agreed end is easier to prolong than an endless thing is to end.',
  },
  evaluation: {
    question: 'When do you ask whether it is worth it?',
    hint: 'Who asks, and how often? Twice a year is a good start.',
  },
  're-agreeing': {
    question: 'How do you agree anew when it has slipped?',
    hint: 'Most networks drift a little. Settle now how it may be brought up.',
  },
  renewal: {
    question: 'How do new ones come in, and old ones leave?',
    hint: 'In turn, by asking all, or never? And how does one say goodbye well?',
  },
  colleagues: {
    question: 'Which network would do your colleagues good?',
    hint: 'How can you help them to one, and what do they see you think of networks?',
  },
};

export const checklist = {
  title: (network: string): string => `What to think of: ${network}`,
  tab: 'What to think of',
  intro: 'One thing at a time, over as many days as you like. What you write is kept as you write it.',
  way: 'How do you come into it?',
  ways,
  parts,
  questions,
  progress: (answered: string, of: string): string => `${answered} of ${of} answered`,
  allDone: 'All of it has an answer.',
  answer: 'Your answer',
  saved: 'Saved',
  open: 'Still open',
  print: 'Print it on one page',
  share: 'Share as text',
  copy: 'Copy as text',
  shareHint: 'Your answers alone, nothing of your people’s cards.',
  printed: (day: string): string => `As of ${day}`,
  source: 'The questions follow Henrik Holt Larsen’s booklet on networks for leaders, SL 2006.',
};
