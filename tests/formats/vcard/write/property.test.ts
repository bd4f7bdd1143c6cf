import { expect, test } from 'vitest';
import { linesOf, partedProperty, textProperty } from '../../../../src/formats/vcard/write/property.ts';

test('labels stand in item groups, numbered one after the other', () => {
  expect(
    linesOf([
      { name: 'TEL', value: '1', label: 'Boat' },
      { name: 'EMAIL', value: 'a@b.dk', parameters: ['TYPE=HOME'] },
      { name: 'TEL', value: '2', label: 'Van, blue' },
    ]),
  ).toBe(
    'item1.TEL:1\r\nitem1.X-ABLabel:Boat\r\nEMAIL;TYPE=HOME:a@b.dk\r\nitem2.TEL:2\r\nitem2.X-ABLabel:Van\\, blue\r\n',
  );
});

test('what is empty is not written', () => {
  expect(textProperty('TITLE', undefined)).toEqual([]);
  expect(textProperty('TITLE', '')).toEqual([]);
  expect(partedProperty('ORG', ['', undefined])).toEqual([]);
});

test('parts keep their places', () => {
  expect(partedProperty('N', ['Kjær', undefined, 'A;B'])).toEqual([{ name: 'N', value: String.raw`Kjær;;A\;B` }]);
});
