import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { matchKeysOf } from '../../src/formats/match-keys.ts';
import { pickedContact, type PickedPerson } from '../../src/formats/picked-people.ts';
import { makeBomb, makePng } from '../support/pictures.ts';

const options = {
  today: calendarDate('2026-11-22'),
  matchKeysOf: (card: Parameters<typeof matchKeysOf>[0]) => matchKeysOf(card, 'DK'),
};
const NOTHING: PickedPerson = { name: '', phones: [], emails: [] };

test('a picked person has name, ways to reach and match keys', () => {
  const picked = { name: ' Anders Vig Bruun ', phones: ['22 33 44 55'], emails: ['Anders@X.dk'] };
  expect(pickedContact(picked, 3, options)).toMatchObject({
    kind: 'contact',
    contact: {
      row: 3,
      displayName: 'Anders Vig Bruun',
      givenName: 'Anders',
      middleName: 'Vig',
      familyName: 'Bruun',
      phones: [{ label: '', value: '22 33 44 55' }],
      emails: [{ label: '', value: 'Anders@X.dk' }],
      matchKeys: ['anders@x.dk', '+4522334455'],
    },
    warnings: [],
  });
});

test('without a name, a mail or a number stands in its place; without either nobody comes in', () => {
  const byMail = pickedContact({ ...NOTHING, emails: ['bo@x.dk'], phones: ['22334455'] }, 1, options);
  expect(byMail).toMatchObject({ contact: { displayName: 'bo@x.dk' } });
  expect(pickedContact({ ...NOTHING, phones: ['22334455'] }, 1, options)).toMatchObject({
    contact: { displayName: '22334455' },
  });
  expect(pickedContact(NOTHING, 2, options)).toEqual({ kind: 'skipped', skipped: { code: 'nobody', row: 2 } });
});

test('a picture comes along by its bytes', () => {
  const picture = makePng({ width: 96, height: 64 });
  expect(pickedContact({ ...NOTHING, name: 'Bo', picture }, 1, options)).toMatchObject({
    contact: { photo: { bytes: picture, type: 'image/png', width: 96, height: 64 } },
    warnings: [],
  });
});

test.each([
  ['what is no picture', new Uint8Array([1, 2, 3])],
  ['a picture that would be too large to open', makeBomb()],
])('%s is left out with a warning', (_what, picture) => {
  const row = pickedContact({ ...NOTHING, name: 'Bo', picture }, 1, options);
  expect(row).toMatchObject({ kind: 'contact', warnings: [{ code: 'picture-unreadable', row: 1 }] });
  expect(row).not.toHaveProperty('contact.photo');
});
