/** The form of a meeting: what it shows of one, and what is saved of what was typed. */
import { expect, test } from 'vitest';
import { draftOfMeeting, readMeetingDraft } from '../../../../src/features/networks/meeting/meeting-draft.ts';
import { makeMeeting, makeNetwork } from '../../../support/make.ts';

const network = makeNetwork({ memberIds: ['ada', 'bo'], minutesPerMeeting: 90 });
const blank = draftOfMeeting(makeMeeting(), network);

test('of a meeting that nothing was said of nobody is said to have come; it took what it usually takes', () => {
  expect(blank).toMatchObject({ attended: 'yes', memberIds: [], otherIds: [], minutes: '90', note: '' });
});

test('members who were there stand apart from others', () => {
  const meeting = makeMeeting({ attended: true, attendeeIds: ['cy', 'bo'], minutes: 60 });
  expect(draftOfMeeting(meeting, network)).toMatchObject({ memberIds: ['bo'], otherIds: ['cy'], minutes: '60' });
});

test('what was said is saved of those who were there, and only where there are words', () => {
  const said = new Map([
    ['ada', ' Sing louder '],
    ['bo', ' '],
    ['cy', 'Not there'],
  ]);
  const result = readMeetingDraft({ ...blank, memberIds: ['ada', 'bo'], said, note: ' Budgets ' });
  expect(result).toMatchObject({
    ok: true,
    value: {
      attended: true,
      attendeeIds: ['ada', 'bo'],
      note: 'Budgets',
      said: [{ contactId: 'ada', text: 'Sing louder' }],
    },
  });
});

test('where one was not, nobody was met and nothing came of it', () => {
  const result = readMeetingDraft({ ...blank, attended: 'no', memberIds: ['ada'], outcomes: ['support'] });
  expect(result).toMatchObject({
    ok: true,
    value: { attended: false, attendeeIds: [], outcomes: [], minutes: undefined, said: undefined },
  });
});

test('minutes are a whole number', () => {
  expect(readMeetingDraft({ ...blank, minutes: 'long' })).toEqual({ ok: false, failure: 'minutes' });
});

test('how it left one is kept, and said of no meeting where one was not', () => {
  const draft = draftOfMeeting(makeMeeting({ attended: true, feeling: 'lifted' }), makeNetwork());
  expect(draft.feeling).toBe('lifted');
  expect(readMeetingDraft(draft)).toMatchObject({ value: { feeling: 'lifted' } });
  expect(readMeetingDraft({ ...draft, attended: 'no' })).toMatchObject({ value: { feeling: undefined } });
});
