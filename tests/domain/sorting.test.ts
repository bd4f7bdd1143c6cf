import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { batchToJoin, isUnsorted, sortingOrder } from '../../src/domain/sorting.ts';
import { makeContact, SUNDAY } from '../support/make.ts';

const phone = { label: 'mobile', value: '+45 20 30 40 50' };

describe('isUnsorted', () => {
  it.each<[string, Partial<Contact>, boolean]>([
    ['of whom nothing is said', {}, true],
    ['with a tie', { tie: 'weak' }, false],
    ['at rest, with or without a tie', { restingSince: SUNDAY }, false],
    ['remembered', { standing: 'remembered' }, false],
    ['who asked for no suggestions', { standing: 'never' }, false],
    ['in the trash', { deletedAt: '2026-03-01T12:00:00.000Z' }, false],
  ])('someone %s', (_, fields, expected) => {
    expect(isUnsorted(makeContact(fields))).toBe(expected);
  });
});

describe('sortingOrder', () => {
  it('asks about people before organizations, and about bare numbers and addresses last', () => {
    const order = namesInOrder([
      makeContact({ displayName: '+45 70 10 20 30', phones: [phone, phone] }),
      makeContact({ displayName: 'VVS Nord', organization: 'VVS Nord', phones: [phone, phone], notes: 'The boiler' }),
      makeContact({ displayName: 'info@skolen.example' }),
      makeContact({ displayName: 'Helle Andersen' }),
    ]);
    expect(order).toEqual(['Helle Andersen', 'VVS Nord', '+45 70 10 20 30', 'info@skolen.example']);
  });

  it('takes someone who works somewhere for a person', () => {
    const order = namesInOrder([
      makeContact({ displayName: 'Skat', organization: 'Skat' }),
      makeContact({ displayName: 'Bo Lind', givenName: 'Bo', organization: 'Skat' }),
    ]);
    expect(order).toEqual(['Bo Lind', 'Skat']);
  });

  it.each<[string, Partial<Contact>]>([
    ['there has been contact with', { lastFullOn: calendarDate('2025-10-01') }],
    ['whose birthday one knows', { birthday: { month: 3, day: 13 } }],
    ['of whom one has noted something', { notes: 'Sings in the choir' }],
    ['whose street one knows', { addresses: [{ ...emptyAddress(), city: 'Ribe' }] }],
    ['one can reach in several ways', { phones: [phone], emails: [{ label: '', value: 'a@b.example' }] }],
    ['one has a pet name for', { nicknames: ['Bibi'] }],
  ])('asks first about someone %s', (_, fields) => {
    const order = namesInOrder([
      makeContact({ displayName: 'Aksel', phones: [phone] }),
      makeContact({ displayName: 'Known', ...fields }),
    ]);
    expect(order[0]).toBe('Known');
  });

  it('does not look at what was told in confidence', () => {
    const order = namesInOrder([
      makeContact({ displayName: 'First' }),
      makeContact({ displayName: 'Second', confidentialNotes: 'A secret' }),
    ]);
    expect(order).toEqual(['First', 'Second']);
  });

  it('keeps everyone once, and equals in the order they came in', () => {
    const someone = fc.record({ displayName: fc.constantFrom('Bo', '112', 'Skat'), notes: fc.constantFrom('', 'x') });
    fc.assert(
      fc.property(fc.array(someone), (people) => {
        const contacts = people.map((fields) => makeContact(fields));
        const order = sortingOrder(contacts);
        expect(new Set(order)).toEqual(new Set(contacts));
        expect(order).toHaveLength(contacts.length);
        for (const [name, notes] of [
          ['Bo', ''],
          ['112', 'x'],
        ]) {
          const equals = order.filter((one) => one.displayName === name && one.notes === notes).map(({ id }) => id);
          expect(equals).toEqual(equals.toSorted());
        }
      }),
    );
  });
});

describe('batchToJoin', () => {
  const ids = Array.from({ length: 120 }, (_, index) => `person-${index}`);

  it.each([
    ['nobody after nobody', 0, 0],
    ['everyone so far', 49, 49],
    ['nobody once fifty are together', 50, 0],
    ['those since the last fifty', 117, 17],
  ])('is %s', (_, sorted, joined) => {
    expect(batchToJoin(ids.slice(0, sorted))).toEqual(ids.slice(sorted - joined, sorted));
  });
});

function namesInOrder(contacts: readonly Contact[]): readonly string[] {
  return sortingOrder(contacts).map(({ displayName }) => displayName);
}

function emptyAddress() {
  return { label: '', street: '', extended: '', poBox: '', city: '', region: '', postcode: '', country: '' };
}
