import { expect, test } from 'vitest';
import { waysToReach } from '../../../src/features/week/ways.ts';

const BOTH = { phones: [{ label: '', value: '+45 20 30 40 50' }], emails: [{ label: '', value: 'a@example.org' }] };

function kinds(...given: Parameters<typeof waysToReach>): readonly string[] {
  return waysToReach(...given).map(({ kind }) => kind);
}

test.each([
  [undefined, ['text', 'call', 'mail']],
  [{ channel: 'email' }, ['mail', 'text', 'call']],
  [{ channel: 'call' }, ['call', 'text', 'mail']],
  [{ channel: 'message', via: 'sms' }, ['text', 'call', 'mail']],
  [{ channel: 'meeting' }, ['text', 'call', 'mail']],
] as const)('after %o the ways are %j', (last, expected) => {
  expect(kinds(BOTH, last)).toEqual(expected);
});

test('only what the card holds is offered', () => {
  expect(kinds({ phones: [], emails: [] }, undefined)).toEqual([]);
  expect(kinds({ phones: [], emails: BOTH.emails }, { channel: 'call' })).toEqual(['mail']);
  expect(kinds({ phones: [{ label: '', value: 'ask Bo' }], emails: [] }, undefined)).toEqual([]);
});

test('a mobile number goes before one at work', () => {
  const phones = [
    { label: 'work', value: '11 11 11 11' },
    { label: 'Mobil', value: '22 22 22 22' },
  ];
  expect(waysToReach({ phones, emails: [] }, undefined).map(({ href }) => href)).toEqual([
    'sms:22222222',
    'tel:22222222',
  ]);
});
