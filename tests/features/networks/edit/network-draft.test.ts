/** The form of a network: what it shows of one, and what is saved of what was typed. */
import { describe, expect, test } from 'vitest';
import type { Network } from '../../../../src/domain/network.ts';
import { draftOfNetwork, ME, networkChanges, OTHER } from '../../../../src/features/networks/edit/network-draft.ts';
import { makeNetwork } from '../../../support/make.ts';

const blank = draftOfNetwork(makeNetwork());

function changed(start: typeof blank, draft: typeof blank) {
  return networkChanges({ start, draft }, (id) => `name of ${id}`);
}

function read(fields: Partial<typeof blank>) {
  return changed(blank, { ...blank, ...fields });
}

test('what is known is shown, and saved as it was', () => {
  const known: Partial<Network> = {
    form: 'formal',
    weekday: 2,
    time: '19:00',
    minutesPerMeeting: 90,
    rhythm: { every: 2, unit: 'week' },
    keeperId: 'ada',
    keeper: 'name of ada',
  };
  const shown = draftOfNetwork(makeNetwork(known));
  expect(changed(blank, shown)).toMatchObject({ ok: true, value: known });
});

describe('Who keeps it together', () => {
  test.each<[string, Partial<Network>]>([
    [ME, { keptByMe: true }],
    ['ada', { keeperId: 'ada', keeper: 'Ada' }],
    [OTHER, { keeper: 'Mr Holm' }],
    ['', {}],
  ])('is shown as %j', (keeper, fields) => {
    expect(draftOfNetwork(makeNetwork(fields)).keeper).toBe(keeper);
  });

  test.each([
    [
      { keeper: ME, keeperName: 'x' },
      { keptByMe: true, keeper: undefined, keeperId: undefined },
    ],
    [{ keeper: 'ada' }, { keptByMe: undefined, keeper: 'name of ada', keeperId: 'ada' }],
    [
      { keeper: OTHER, keeperName: ' Mr Holm ' },
      { keeper: 'Mr Holm', keeperId: undefined },
    ],
    [
      { keeper: OTHER, keeperName: ' ' },
      { keeper: undefined, keeperId: undefined },
    ],
    [{ keeper: '' }, { keptByMe: undefined, keeper: undefined, keeperId: undefined }],
  ])('is saved from %j', (typed, saved) => {
    const result = read(typed);
    const nobody = { keptByMe: undefined, keeper: undefined, keeperId: undefined };
    expect({ ...nobody, ...(result.ok && result.value) }).toMatchObject(saved);
  });
});

test('what was not touched stays as it is written by now, by another tab or of somebody who lies in the trash', () => {
  const start = draftOfNetwork(makeNetwork({ purposeIds: ['job'], keeperId: 'ada', keeper: 'Ada', time: '19:00' }));
  expect(changed(start, { ...start, time: ' ' })).toEqual({ ok: true, value: { time: undefined } });
});

test('it needs a name, and minutes are a whole number', () => {
  expect(read({ name: '  ' })).toEqual({ ok: false, failure: 'name' });
  expect(read({ minutes: '1.5' })).toEqual({ ok: false, failure: 'minutes' });
  expect(read({ minutes: '0' })).toEqual({ ok: false, failure: 'minutes' });
  expect(read({ minutes: ' 90 ' })).toMatchObject({ ok: true, value: { minutesPerMeeting: 90 } });
});
