import { expect, test } from 'vitest';
import { rowLine, withPicture } from '../../../src/formats/backup/backup-row.ts';
import { makeContact } from '../../support/make.ts';

const saved = { id: 'p', createdAt: '', updatedAt: '', rev: 1 };

test('a row is a line of JSON, whatever letters are in it', async () => {
  const row = { ...makeContact({ displayName: 'Åse\n"\u2028\ud800' }), later: { than: [1, 'us'] } };
  const line = await rowLine('contacts', row);
  expect(line).not.toContain('\n');
  expect(JSON.parse(line)).toEqual({ table: 'contacts', row });
});

test('a picture is there with its bytes and its kind', async () => {
  const blob = new Blob([new Uint8Array([1, 2, 255])], { type: 'image/png' });
  const line = JSON.parse(await rowLine('photos', { ...saved, contactId: 'c', blob }));
  expect(line.row.blob).toEqual({ type: 'image/png', base64: 'AQL/' });
  const back = withPicture(line.row)?.['blob'];
  expect(back).toBeInstanceOf(Blob);
  expect(back).toMatchObject({ size: 3, type: 'image/png' });
});

test.each([null, 'AQL/', {}, { base64: 5 }, { base64: 'A' }])('%j is no picture', (blob) => {
  expect(withPicture({ ...saved, blob })).toBeUndefined();
});
