import { afterEach, expect, test } from 'vitest';
import { canPickContacts, pickContacts } from '../../src/platform/contact-picker.ts';

afterEach(() => {
  Reflect.deleteProperty(navigator, 'contacts');
});

/** A picker that hands out these. */
function withPicker(picked: unknown): unknown[] {
  const asked: unknown[] = [];
  const select = (...wanted: unknown[]) => {
    asked.push(wanted);
    return Promise.resolve(picked);
  };
  Object.defineProperty(navigator, 'contacts', { configurable: true, value: { select } });
  return asked;
}

test('most browsers have none, and pick nobody', async () => {
  expect(canPickContacts()).toBe(false);
  expect(await pickContacts()).toEqual([]);
});

test('several are asked for, with names, phones and e-mails', async () => {
  const asked = withPicker([
    { name: ['Helle Kjær', 'Helle'], tel: ['20 30 40 50', ' 20 30 40 50 '], email: [] },
    { name: [], email: ['bo@example.com'] },
  ]);
  expect(canPickContacts()).toBe(true);
  expect(await pickContacts()).toEqual([
    { name: 'Helle Kjær', phones: ['20 30 40 50'], emails: [] },
    { name: '', phones: [], emails: ['bo@example.com'] },
  ]);
  expect(asked).toEqual([[['name', 'tel', 'email'], { multiple: true }]]);
});

test.each([[undefined], [[null, 3]], [{}]])('what makes no sense (%j) names nobody', async (picked) => {
  withPicker(picked);
  for (const card of await pickContacts()) expect(card).toEqual({ name: '', phones: [], emails: [] });
});
