import { expect, test } from 'vitest';
import { readTable } from '../../../src/formats/csv/read-table.ts';
import { recognize, type TableChoice } from '../../../src/formats/csv/recognize.ts';

function recognized(text: string, choice?: TableChoice) {
  const table = readTable(text);
  if (!table.ok) throw new Error(table.failure.code);
  return recognize(table.value, choice);
}

test.each([
  ['record,id,createdAt,updatedAt\n', 'own'],
  ['First Name,Organization Name,Labels\n', 'google'],
  ['Name,Given Name,Group Membership\n', 'google-old'],
  ['First Name,Last Name,URL,Connected On\n', 'linkedin'],
  ['first_name,last_talked_to\n', 'monica'],
  ['First Name,Primary Email,Screen Name\n', 'thunderbird'],
  ['Förnamn;Primär e-postadress;Skärmnamn\n', 'thunderbird'],
  ['First Name,E-mail Address,Business Phone,Home Street\n', 'outlook'],
  ['Förnamn;Ort, arbete;E-postadress;Gatuadress, hem\n', 'outlook'],
  ['Navn;Telefon\n', 'other'],
])('%j is from %s', (text, source) => {
  expect(recognized(`${text}x`).source).toBe(source);
});

test.each([
  ['Name,Title\nBo,Baker', 'jobTitle'],
  ['Name,Title,Position\nBo,Dr.,Baker', 'prefix'],
])('a title in %j is the %s', (text, field) => {
  expect(recognized(text).mapping[1]).toMatchObject({ field });
});

test.each([
  ['First Name,Birthday\nBo,', 'mdy'],
  ['Fornavn,Fødselsdag\nBo,', 'dmy'],
])('%j writes its days by custom as %s', (text, order) => {
  expect(recognized(text).customOrder).toBe(order);
});

test('the person may say that there is a header, or none', () => {
  expect(recognized('Bo Berg,bo@x.dk\nIda Ia,ida@x.dk').headerRow).toBeUndefined();
  expect(recognized('Bo Berg,bo@x.dk\nIda Ia,ida@x.dk', { hasHeader: true })).toMatchObject({
    headerRow: 0,
    headers: ['Bo Berg', 'bo@x.dk'],
  });
  expect(recognized('Name\nBo', { hasHeader: false }).headerRow).toBeUndefined();
});

test('a choice of columns stands as it is', () => {
  const mapping = [{ field: 'notes', label: '', group: '' }] as const;
  expect(recognized('Name\nBo', { mapping })).toMatchObject({ mapping, isUsable: false });
});
