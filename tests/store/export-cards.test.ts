import { expect, test } from 'vitest';
import { cardFile, exportCards } from '../../src/store/export-cards.ts';
import type { Photo } from '../../src/store/own-rows.ts';
import { makeContact } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const TRASHED = '2026-03-01T12:00:00.000Z';

function photoOf(contactId: string, fields: Partial<Photo> = {}): Photo {
  const { id: _, displayName: _name, ...stamps } = makeContact();
  return {
    id: `photo-${contactId}`,
    createdAt: stamps.createdAt,
    updatedAt: stamps.updatedAt,
    rev: 1,
    contactId,
    blob: new Blob([new Uint8Array([1, 2, 3])]),
    type: 'image/png',
    ...fields,
  };
}

async function withPeople() {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'helle', displayName: 'Helle Kjær', notes: 'Sails', confidentialNotes: 'Is ill' }),
    makeContact({ id: 'bo', displayName: 'Bo' }),
    makeContact({ id: 'gone', displayName: 'Thrown Away', deletedAt: TRASHED }),
    makeContact({ id: 'astrid', displayName: 'Astrid', madeUp: true }),
  ]);
  await database.photos.bulkAdd([photoOf('helle'), photoOf('bo', { deletedAt: TRASHED })]);
  return database;
}

const WISH = { kind: 'vcard', version: '3.0', withConfidential: false } as const;

test('everyone goes out with their picture, but for the trash and made-up people', async () => {
  const { blob, count } = await exportCards(await withPeople(), WISH);
  const text = await blob.text();
  expect(count).toBe(2);
  expect(blob.type).toBe('text/vcard;charset=utf-8');
  expect(text.match(/^FN:.*$/gm)).toEqual(['FN:Bo', 'FN:Helle Kjær']);
  expect(text.match(/^PHOTO.*$/gm)).toEqual(['PHOTO;ENCODING=b;TYPE=PNG:AQID']);
});

test('what was told in confidence goes along only when asked to', async () => {
  const database = await withPeople();
  expect(await (await exportCards(database, WISH)).blob.text()).not.toContain('Is ill');
  expect(await (await exportCards(database, { ...WISH, withConfidential: true })).blob.text()).toContain('Is ill');
});

test('more people than are written at a time all go out, in order', async () => {
  const database = await openFresh();
  const many = Array.from({ length: 250 }, (_, index) => makeContact({ displayName: `Person ${index}` }));
  await database.contacts.bulkAdd(many);
  const text = await (await exportCards(database, { ...WISH, version: '4.0' })).blob.text();
  expect(text.match(/^FN:.*$/gm)).toEqual(many.map(({ displayName }) => `FN:${displayName}`));
});

test('one card says how to reach someone, and no more unless asked to', async () => {
  const database = await withPeople();
  const card = await cardFile(database, 'helle', { withNotes: false, withConfidential: false });
  expect(card?.name).toBe('Helle Kjær.vcf');
  expect(await card?.blob.text()).toMatch(/FN:Helle Kjær[^]*PHOTO/);
  expect(await card?.blob.text()).not.toMatch(/Sails|Is ill/);
  const all = await cardFile(database, 'helle', { withNotes: true, withConfidential: true });
  expect(await all?.blob.text()).toMatch(/NOTE:Sails[^]*Is ill/);
});

test.each(['astrid', 'gone', 'nobody'])('of %s there is no card to hand on', async (id) => {
  expect(await cardFile(await withPeople(), id, { withNotes: false, withConfidential: false })).toBeUndefined();
});

test.each([
  ['../../etc: passwd', 'etc passwd.vcf'],
  ['???', 'livstegn.vcf'],
  ['O’Neil / Søn', 'O Neil Søn.vcf'],
])('%j gives the file a name that any phone takes', async (displayName, name) => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'a', displayName }));
  expect((await cardFile(database, 'a', { withNotes: false, withConfidential: false }))?.name).toBe(name);
});
