import { afterEach, expect, test } from 'vitest';
import { canPickContacts, pickCards, pickContacts } from '../../src/platform/contact-picker.ts';

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

test('a whole card brings addresses and a picture, where the phone offers them', async () => {
  const icon = new Blob(['x'], { type: 'image/png' });
  const address = [{ addressLine: ['Algade 1', '2. th.'], city: 'Roskilde', postalCode: '4000', country: 'DK' }];
  const asked = withPicker([{ name: ['Helle'], address, icon: [icon] }, { name: ['Bo'] }]);
  Object.assign(Reflect.get(navigator, 'contacts'), {
    getProperties: async () => ['name', 'icon', 'address', 'other'],
  });
  const [helle, bo] = await pickCards();
  expect(asked).toEqual([[['name', 'tel', 'email', 'address', 'icon'], { multiple: true }]]);
  expect(helle).toEqual({
    name: 'Helle',
    phones: [],
    emails: [],
    icon,
    addresses: [
      {
        label: '',
        street: 'Algade 1',
        extended: '2. th.',
        poBox: '',
        city: 'Roskilde',
        region: '',
        postcode: '4000',
        country: 'DK',
      },
    ],
  });
  expect(bo).toEqual({ name: 'Bo', phones: [], emails: [], addresses: [] });
});

test('a phone that offers no more is asked for no more', async () => {
  const asked = withPicker([]);
  expect(await pickCards()).toEqual([]);
  expect(asked).toEqual([[['name', 'tel', 'email'], { multiple: true }]]);
});
