import { describe, expect, it } from 'vitest';
import { isForMachines, placeExtra } from '../../../../../src/formats/vcard/read/card/extras.ts';
import { CardDraft } from '../../../../../src/formats/vcard/read/card/card-draft.ts';
import { cardProperties } from '../../../../../src/formats/vcard/read/card/card-properties.ts';
import { readLines } from '../../../../support/read-vcf.ts';

describe('what has no field of its own', () => {
  it.each<readonly [string, string, object]>([
    ['a messenger', 'IMPP;PREF=1:xmpp:bo@example.com', { extra: [{ name: 'IMPP', value: 'xmpp:bo@example.com' }] }],
    [
      'a messenger as Apple names it',
      'IMPP;X-SERVICE-TYPE=Skype:x-apple:bo.berg',
      { extra: [{ name: 'IMPP', value: 'skype:bo.berg' }] },
    ],
    ['a name in a network', 'X-SKYPE:bo.berg', { extra: [{ name: 'X-SKYPE', value: 'bo.berg' }] }],
    ['a name as it stands', 'X-Sko-Nummer:38', { extra: [{ name: 'X-Sko-Nummer', value: '38' }] }],
    [
      'a profile with a link',
      'X-SOCIALPROFILE;type=twitter:https://example.com/bo',
      { urls: [{ label: 'twitter', value: 'https://example.com/bo' }] },
    ],
    ['a profile with a name', 'X-SOCIALPROFILE;type=twitter:x-apple:bo', { extra: [{ name: 'twitter', value: 'bo' }] }],
    [
      'a role beside a title',
      'TITLE:Baker\nROLE:Sailor',
      { jobTitle: 'Baker', extra: [{ name: 'ROLE', value: 'Sailor' }] },
    ],
    ['a role without one', 'ROLE:Sailor', { jobTitle: 'Sailor' }],
    ['a gender', 'GENDER:F', { extra: [{ name: 'GENDER', value: 'F' }] }],
    [
      'a field of our own file',
      'item1.X-LIVSTEGN-EXTRA:38\nitem1.X-ABLabel:Sko',
      { extra: [{ name: 'Sko', value: '38' }] },
    ],
    [
      'a nickname as Android writes it',
      'X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Bobo;1;;;',
      { nicknames: ['Bobo'] },
    ],
    [
      'a day as Android writes it',
      'X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;1999-07-10;1;;;',
      { dates: [{ label: 'anniversary', year: 1999, month: 7, day: 10 }] },
    ],
    [
      'a birthday as Android writes it',
      'X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;1999-07-10;3;;;',
      { birthday: { year: 1999, month: 7, day: 10 } },
    ],
    [
      'a day of one’s own as Android writes it',
      'X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;--07-10;0;Navnedag;;',
      { dates: [{ label: 'Navnedag', month: 7, day: 10 }] },
    ],
    [
      'a relation as Android writes it',
      'X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Maria;14;;',
      { notes: 'Spouse: Maria' },
    ],
    [
      'one of one’s own',
      'X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Maria;0;Makker;',
      { notes: 'Makker: Maria' },
    ],
    [
      'another thing of Android’s',
      'X-ANDROID-CUSTOM:vnd.android.cursor.item/shoe;38;;',
      { extra: [{ name: 'shoe', value: '38' }] },
    ],
    ['nothing of Android’s', 'X-ANDROID-CUSTOM:vnd.android.cursor.item/shoe;;;', {}],
    [
      'what was told in confidence, in our own file',
      'NOTE:a\nNOTE;X-LIVSTEGN=confidential:b',
      { notes: 'a', confidentialNotes: 'b' },
    ],
    ['notes in several pieces', 'NOTE:a\nNOTE:b', { notes: 'a\nb' }],
    [
      'sound, key, logo and stamps are left out',
      'SOUND:x\nKEY:x\nLOGO:x\nREV:x\nPRODID:x\nUID:x\nX-MS-OL-DESIGN:<x/>',
      {},
    ],
    ['so are links to other cards', 'MEMBER:urn:uuid:03a0e51f-d1aa-4385-8a53-e29025acd8af', {}],
    ['and what is no text', 'X-FOO;ENCODING=b:AQID', {}],
  ])('%s', (_what, lines, expected) => {
    const { displayName: _d, row: _r, matchKeys: _m, warnings, ...rest } = readLines(`FN:Bo\n${lines}`);
    expect(rest).toEqual(expected);
    expect(warnings).toEqual([]);
  });
});

it('names that would harm an object are texts like others', () => {
  const { extra } = readLines(
    'FN:Bo\nX-__proto__:a\n__proto__:b\nconstructor:c\n__proto__.TEL:1\n__proto__.X-ABLabel:toString',
  );
  expect(extra).toEqual([
    { name: 'X-__proto__', value: 'a' },
    { name: '__proto__', value: 'b' },
    { name: 'constructor', value: 'c' },
  ]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it('what machines say to each other is known by its name', () => {
  expect(['REV', 'X-COUCHDB-UUID', 'X-MS-CARDPICTURE', 'X-ABUID'].every(isForMachines)).toBe(true);
  expect(['X-SKYPE', 'FN', 'X-MS-MANAGER', 'X-OCCUPATION'].some(isForMachines)).toBe(false);
});

it('a property can be kept by itself', () => {
  const draft = new CardDraft(1);
  const { own } = cardProperties(new TextEncoder().encode('x-foo:bar'), false);
  for (const property of own) placeExtra(property, { draft });
  expect(draft.finish()).toEqual({ extra: [{ name: 'x-foo', value: 'bar' }] });
});
