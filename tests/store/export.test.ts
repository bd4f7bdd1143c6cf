import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { exportSize, exportText } from '../../src/store/export.ts';
import { makeContact, makeInteraction, makeSettings, makeSphere } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

async function withHelle() {
  const database = await openFresh();
  await database.spheres.add(makeSphere({ id: 'choir', name: 'Choir' }));
  await database.contacts.bulkAdd([
    makeContact({ id: 'helle', displayName: 'Helle Kjær', sphereIds: ['choir'], confidentialNotes: 'Secret' }),
    makeContact({ displayName: 'Thrown Away', deletedAt: '2026-03-01T12:00:00.000Z' }),
  ]);
  await database.interactions.bulkAdd([
    makeInteraction({ contactIds: ['helle'], note: 'Sailing' }),
    makeInteraction({ contactIds: ['helle'], note: 'Whispered', confidential: true }),
  ]);
  return database;
}

test('the size counts those who are not in the trash', async () => {
  expect(await exportSize(await withHelle())).toEqual({ people: 1, interactions: 2, meetings: 0 });
});

test('what lies in the trash is not counted, nor what was with those in the trash alone', async () => {
  const database = await withHelle();
  await database.contacts.add(makeContact({ id: 'gone', deletedAt: '2026-03-01T12:00:00.000Z' }));
  await database.interactions.bulkAdd([
    makeInteraction({ contactIds: ['helle'], deletedAt: '2026-03-01T12:00:00.000Z' }),
    makeInteraction({ contactIds: ['gone'] }),
    makeInteraction({ contactIds: ['gone', 'helle'] }),
  ]);
  expect(await exportSize(database)).toEqual({ people: 1, interactions: 3, meetings: 0 });
});

test('made-up people go into no file and are not counted', async () => {
  const database = await withHelle();
  await database.contacts.add(makeContact({ id: 'astrid', displayName: 'Astrid Vang', madeUp: true }));
  await database.settings.put(makeSettings({ madeUpIds: ['astrid'] }));
  await database.interactions.bulkAdd([
    makeInteraction({ contactIds: ['astrid'] }),
    makeInteraction({ contactIds: ['astrid', 'helle'] }),
  ]);
  expect(await exportSize(database)).toEqual({ people: 1, interactions: 3, meetings: 0 });
  const own = await exportText(database, { kind: 'own', withConfidential: true });
  expect(own.people).toBe(1);
  expect(own.text).not.toMatch(/astrid/i);
  expect((await exportText(database, { kind: 'google' })).text).not.toMatch(/astrid/i);
});

test('made-up people who are gone for good are not counted off', async () => {
  const database = await withHelle();
  await database.settings.put(makeSettings({ madeUpIds: ['astrid'] }));
  expect(await exportSize(database)).toEqual({ people: 1, interactions: 2, meetings: 0 });
});

test('a sphere in the trash goes into no file, neither itself nor on the people', async () => {
  const database = await withHelle();
  await database.spheres.update('choir', { deletedAt: '2026-03-01T12:00:00.000Z' });
  const own = await exportText(database, { kind: 'own', withConfidential: true });
  const excel = await exportText(database, { kind: 'excel', words: en.exporting.excel });
  for (const { text } of [own, excel]) expect(text.toLowerCase()).not.toContain('choir');
  expect((await database.contacts.get('helle'))?.sphereIds).toEqual(['choir']);
});

test('our own file holds people, spheres and interactions; what was told in confidence only on demand', async () => {
  const database = await withHelle();
  const open = await exportText(database, { kind: 'own', withConfidential: false });
  expect(open.people).toBe(1);
  for (const text of ['Helle Kjær', 'Choir', 'Sailing']) expect(open.text).toContain(text);
  for (const text of ['Secret', 'Whispered', 'Thrown Away']) expect(open.text).not.toContain(text);
  const all = await exportText(database, { kind: 'own', withConfidential: true });
  for (const text of ['Secret', 'Whispered']) expect(all.text).toContain(text);
});

test('what was with someone in the trash alone stays here; where others were along, they are left out of it', async () => {
  const database = await withHelle();
  await database.contacts.add(makeContact({ id: 'gone', deletedAt: '2026-03-01T12:00:00.000Z' }));
  await database.interactions.bulkAdd([
    makeInteraction({ contactIds: ['gone'], note: 'Quarrel' }),
    makeInteraction({ contactIds: ['helle'], note: 'Torn up', deletedAt: '2026-03-01T12:00:00.000Z' }),
    makeInteraction({ contactIds: ['gone', 'helle'], note: 'Dinner' }),
  ]);
  const { text } = await exportText(database, { kind: 'own', withConfidential: true });
  expect(text).toContain('Dinner');
  for (const left of ['Quarrel', 'gone', 'Torn up']) expect(text).not.toContain(left);
});

test('Google and Excel get people alone, never what was told in confidence', async () => {
  const database = await withHelle();
  const google = await exportText(database, { kind: 'google' });
  const excel = await exportText(database, { kind: 'excel', words: en.exporting.excel });
  expect(excel.text).toContain('Choir');
  for (const { text } of [google, excel]) {
    expect(text).toContain('Helle Kjær');
    expect(text).not.toContain('Secret');
    expect(text).not.toContain('Sailing');
  }
});
