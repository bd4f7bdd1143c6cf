import { expect, test } from 'vitest';
import { findDelimiter } from '../../../../src/formats/csv/table/delimiter.ts';

test.each([
  ['a,b\n1,2', ','],
  ['a;b\n1;2', ';'],
  ['a\tb\n1\t2', '\t'],
  ['a|b\n1|2', '|'],
  ['Navn;Adresse\nBo;Nygade 1, Ry\nIda;Torvet 2, Ry', ';'],
  ['Name,Notes\nBo,a;b;c\nIda,d;e;f', ','],
  ['Name\nBo', ','],
  ['', ','],
])('%j is parted by %j', (text, delimiter) => {
  expect(findDelimiter(text)).toEqual({ delimiter, text, linesOff: 0 });
});

test.each(['sep=;\r\na;b', '"sep=;"\na;b', 'SEP=;\na;b'])('%j says it itself', (text) => {
  expect(findDelimiter(text)).toEqual({ delimiter: ';', text: 'a;b', linesOff: 1 });
});
