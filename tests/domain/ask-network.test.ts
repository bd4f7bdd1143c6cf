/** Which network an ask could be brought to. */
import { describe, expect, test } from 'vitest';
import { networksToAsk } from '../../src/domain/ask-network.ts';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Network } from '../../src/domain/network.ts';
import { makeNetwork, SUNDAY } from '../support/make.ts';

const context = { helperIds: ['mette', 'ole', 'pia', 'rune'], today: SUNDAY };

function idsFor(networks: readonly Network[], ask: Parameters<typeof networksToAsk>[0] = {}): readonly string[] {
  return networksToAsk(ask, networks, context).map(({ networkId }) => networkId);
}

describe('a network fits', () => {
  test('for the members who can help, as many of them as there are', () => {
    const one = makeNetwork({ id: 'one', memberIds: ['ole', 'somebody'] });
    const two = makeNetwork({ id: 'two', memberIds: ['rune', 'mette'] });
    const none = makeNetwork({ id: 'none', memberIds: ['somebody'] });
    expect(networksToAsk({}, [one, none, two], context)).toEqual([
      { networkId: 'two', reasons: [{ code: 'members', contactIds: ['mette', 'rune'] }] },
      { networkId: 'one', reasons: [{ code: 'members', contactIds: ['ole'] }] },
    ]);
  });

  test('for a purpose in common', () => {
    const choir = makeNetwork({ id: 'choir', purposeIds: ['job'] });
    expect(networksToAsk({ purposeId: 'job' }, [choir], context)).toEqual([
      { networkId: 'choir', reasons: [{ code: 'purpose' }] },
    ]);
    expect(idsFor([choir], { purposeId: 'another' })).toEqual([]);
    expect(idsFor([choir])).toEqual([]);
  });

  test('not for its level alone, which only speaks for one of two', () => {
    const board = makeNetwork({ id: 'board', level: 'board', memberIds: ['ole'] });
    const staff = makeNetwork({ id: 'a-staff', level: 'staff', memberIds: ['ole'] });
    const unsaid = makeNetwork({ id: 'b-unsaid', memberIds: ['ole'] });
    expect(idsFor([makeNetwork({ level: 'board' })], { level: 'board' })).toEqual([]);
    expect(idsFor([staff, unsaid, board], { level: 'board' })).toEqual(['board', 'b-unsaid', 'a-staff']);
    expect(networksToAsk({ level: 'board' }, [board], context)[0]?.reasons).toContainEqual({ code: 'level' });
  });

  test('no better for more than three who can help', () => {
    const three = makeNetwork({ id: 'three', memberIds: ['mette', 'ole', 'pia'], purposeIds: ['job'] });
    const four = makeNetwork({ id: 'four', memberIds: context.helperIds });
    expect(idsFor([four, three], { purposeId: 'job' })).toEqual(['three', 'four']);
  });

  test('equals come by id, whatever the order', () => {
    const one = makeNetwork({ id: 'one', memberIds: ['ole'] });
    const two = makeNetwork({ id: 'two', memberIds: ['pia'] });
    expect(idsFor([two, one])).toEqual(idsFor([one, two]));
  });
});

test('a network that is closed, over or thrown away is not asked', () => {
  const fields = { memberIds: ['ole'] };
  const gone = [
    makeNetwork({ ...fields, closedOn: SUNDAY }),
    makeNetwork({ ...fields, endsOn: addDays(SUNDAY, -1) }),
    makeNetwork({ ...fields, deletedAt: '2026-03-01T12:00:00.000Z' }),
  ];
  expect(idsFor(gone)).toEqual([]);
  expect(idsFor([makeNetwork({ ...fields, id: 'last-day', endsOn: SUNDAY })])).toEqual(['last-day']);
});
