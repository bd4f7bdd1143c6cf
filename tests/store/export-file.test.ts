import { expect, test } from 'vitest';
import { SUNDAY, makeContact } from '../support/make.ts';
import { en } from '../../src/i18n/en.ts';
import { exportFile, type ExportWish } from '../../src/store/export-file.ts';
import { openFresh } from '../support/open.ts';

const { events } = en.exporting.calendar;

test.each<[ExportWish, string, string, number]>([
  [{ kind: 'own', withConfidential: false }, 'text/csv;charset=utf-8', '\uFEFFrecord,', 1],
  [{ kind: 'google' }, 'text/csv;charset=utf-8', 'First Name,', 1],
  [
    { kind: 'vcard', version: '4.0', withConfidential: false },
    'text/vcard;charset=utf-8',
    'BEGIN:VCARD\r\nVERSION:4.0',
    1,
  ],
  [
    { kind: 'calendar', kinds: ['birthday'], withNames: true, words: events, today: SUNDAY },
    'text/calendar;charset=utf-8',
    'BEGIN:VCALENDAR',
    0,
  ],
])('a wish for %o makes its file', async (wish, type, begins, count) => {
  const database = await openFresh();
  await database.contacts.add(makeContact());
  const file = await exportFile(database, wish);
  expect([file.blob.type, file.count]).toEqual([type, count]);
  // the text of a blob loses its byte order mark
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.blob.arrayBuffer());
  expect(text.startsWith(begins)).toBe(true);
});
