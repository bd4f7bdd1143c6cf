import { expect, test } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { changesOfPurpose, draftOfPurpose, readPurposeDraft } from '../../../src/features/purposes/purpose-draft.ts';
import { makePurpose, SUNDAY } from '../../support/make.ts';

test('a new one begins with no kind, and half a year until one looks back', () => {
  const draft = draftOfPurpose(undefined, SUNDAY);
  expect(draft).toEqual({ kind: undefined, wish: '', invest: '', lookBackOn: '2026-09-08' });
  expect(readPurposeDraft(draft)).toEqual({ ok: false, failure: 'needs-kind' });
});

test('what is left empty is absent, and a day that is none is said', () => {
  const draft = { kind: 'support', wish: ' Someone to ring ', invest: ' ', lookBackOn: '' } as const;
  expect(readPurposeDraft(draft)).toEqual({ ok: true, value: { kind: 'support', wish: 'Someone to ring' } });
  expect(readPurposeDraft({ ...draft, lookBackOn: '2026-02-30' })).toEqual({ ok: false, failure: 'no-day' });
});

test('only what was changed is saved; what was emptied is taken away', () => {
  const purpose = makePurpose({ invest: 'An evening', lookBackOn: SUNDAY });
  const read = readPurposeDraft({ ...draftOfPurpose(purpose, SUNDAY), invest: '', lookBackOn: '2026-04-01' });
  expect(read.ok && changesOfPurpose(purpose, read.value)).toEqual({
    invest: undefined,
    lookBackOn: calendarDate('2026-04-01'),
  });
  expect(read.ok && changesOfPurpose(makePurpose({ kind: 'career', wish: 'Up' }), read.value)).toMatchObject({
    kind: 'new-job',
    wish: 'A job that matters',
  });
});
