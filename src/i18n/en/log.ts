/** We've talked: one log for one person or many. */
import { monthName, shortDay } from '../format.ts';
import { daysBetween, type CalendarDate } from '../../domain/calendar-date.ts';

export const log = {
  title: 'We’ve talked',
  mend: 'Change what you noted',
  who: 'With whom?',
  search: 'Find a person',
  likely: 'Perhaps one of these',
  noneFound: 'Nobody by that name yet.',
  another: 'Someone else too',
  when: 'When?',
  day: { today: 'Today', yesterday: 'Yesterday', other: 'Another day' },
  precision: 'How exactly do you know?',
  precisions: { day: 'To the day', month: 'The month', year: 'The year' },
  date: 'Day',
  month: 'Month',
  year: 'Year',
  how: 'How?',
  via: 'Which app?',
  started: 'Who got in touch?',
  initiator: { me: 'I did', them: 'They did', both: 'Both of us' },
  answeredMe: 'Did you get an answer?',
  answeredThem: 'Have you answered?',
  answers: { yes: 'Yes', open: 'Not yet', no: 'No' },
  light: 'Just a greeting or a like',
  lightHint: 'A small sign counts too; it just buys less time.',
  more: 'More: note, minutes, what came of it',
  note: 'What was it about?',
  noteHint: 'A line to remember next time. Write as if they might read it.',
  confidential: 'Told in confidence',
  confidentialHint: 'Shown on this person’s page alone, never in suggestions.',
  minutes: 'Minutes',
  outcomes: 'What came of it?',
  save: 'Save',
  needsSomeone: 'Choose at least one person first.',
  needsDay: 'That day hasn’t come yet, or doesn’t exist. Choose one up to today.',
  needsMinutes: 'Minutes are a whole number, such as 20.',
  saved: 'Noted.',
  mended: 'Changed.',
  /** In soft words: when the next sign of life is due. */
  next: (name: string, day: CalendarDate, today: CalendarDate): string => {
    const away = daysBetween(today, day);
    if (away < 7) return `Noted. Next sign of life to ${name} within a week.`;
    return `Noted. Next sign of life to ${name} around ${away < 28 ? shortDay('en', day, today) : monthName('en', day, today)}.`;
  },
  savedMany: (names: string): string => `Noted for ${names}.`,
  elsewhere: 'Another tab has changed this in the meantime. Save again to keep what it says here.',
  elsewhereNote: (note: string): string => `There it says: “${note}”`,
  failed: 'It could not be saved. What you wrote is still here.',
  full: 'The phone has no room left, so nothing was saved. What you wrote is still here.',
  gone: 'This is not here any more.',
  goneText: 'It was deleted, perhaps in another tab.',
};
