import { describe, expect, it } from 'vitest';
import { contentLines } from '../../../../../src/formats/vcard/read/lines/content-lines.ts';

const OLD = 'VERSION:2.1\n';

function linesIn(text: string): readonly string[] {
  return contentLines(text)
    .filter(({ head }) => head.name !== 'VERSION')
    .map(({ head, value }) => `${head.name}:${value}`);
}

describe('lines end', () => {
  it.each([
    ['CRLF', 'FN:Bo\r\nTEL:1\r\n'],
    ['LF', 'FN:Bo\nTEL:1\n'],
    ['CR', 'FN:Bo\rTEL:1\r'],
    ['CR CR LF', 'FN:Bo\r\r\nTEL:1\r\r\n'],
    ['CR CR', 'FN:Bo\r\rTEL:1\r\r'],
    ['LF CR', 'FN:Bo\n\rTEL:1\n\r'],
    ['in any manner', '\r\r\nFN:Bo\r\n\nTEL:1\r'],
    ['with none at all', 'FN:Bo\nTEL:1'],
  ])('%s', (_what, text) => {
    expect(linesIn(text)).toEqual(['FN:Bo', 'TEL:1']);
  });
});

describe('folded lines', () => {
  it.each([
    ['go on behind a blank', 'NOTE:a\r\n b\r\n  c', 'NOTE:ab c'],
    ['go on behind a tab', 'NOTE:a\n\tb', 'NOTE:ab'],
    ['of a name', 'NO\n TE:a', 'NOTE:a'],
    ['before the colon', 'NOTE\n :a', 'NOTE:a'],
    ['within a quoted parameter that holds a colon', 'NOTE;X="a:\n b":c', 'NOTE:c'],
    ['over a blank line', 'NOTE:a\n\n b', 'NOTE:ab'],
    ['within a byte letter', 'NOTE:\u00C3\n \u00A5', 'NOTE:\u00C3\u00A5'],
    ['that end in a blank', 'NOTE:a \n b', 'NOTE:a b'],
    ['with nothing in them', 'NOTE:a\n \n b', 'NOTE:ab'],
  ])('%s', (_what, text, line) => {
    expect(linesIn(text)).toEqual([line]);
  });

  it('of version 2.1 keep their blank where they were folded at words', () => {
    const first = 'NOTE:We met at the conference in Lund, at the lake,';
    expect(linesIn(`${OLD}${first}\n and talked of sailing`)).toEqual([`${first} and talked of sailing`]);
    expect(linesIn(`${first}\n and talked of sailing`)).toEqual([`${first}and talked of sailing`]);
  });

  it('of version 2.1 at a width, or cut short, do not', () => {
    const wide = `NOTE:${'a'.repeat(70)}`;
    expect(linesIn(`${OLD}${wide}\n b`)).toEqual([`${wide}b`]);
    expect(linesIn(`${OLD}NOTE:wo\n rd`)).toEqual(['NOTE:word']);
  });
});

describe('quoted-printable', () => {
  const head = 'NOTE;ENCODING=QUOTED-PRINTABLE';
  it.each([
    ['goes on behind a soft break', `${head}:a=\nb`, ['NOTE:ab']],
    ['keeps the blanks behind it', `${head}:a=\n b`, ['NOTE:a b']],
    ['whose break has blanks behind it', `${head}:a= \t\nb`, ['NOTE:ab']],
    ['goes on with what looks like a comment', `${head}:a=\n#b`, ['NOTE:a#b']],
    ['goes on with what looks like a property', `${head}:a=\nTEL:1`, ['NOTE:aTEL:1']],
    ['that breaks off before a blank line', `${head}:a=\n\nTEL:1`, ['NOTE:a', 'TEL:1']],
    ['that breaks off at the end', `${head}:a=`, ['NOTE:a=']],
    ['without the name of the parameter', 'NOTE;QUOTED-PRINTABLE:a=\nb', ['NOTE:ab']],
    ['folded as well', `${head}:a\n b=\nc`, ['NOTE:abc']],
    ['elsewhere an equals sign is one', 'NOTE:a=\nTEL:1', ['NOTE:a=', 'TEL:1']],
  ])('%s', (_what, text, lines) => {
    expect(linesIn(text)).toEqual(lines);
  });
});

describe('what is no line of its own', () => {
  it.each([
    ['belongs to the line before', 'NOTE:a\nand so on', ['NOTE:a\nand so on']],
    ['as a time does', 'NOTE:a\n10:30 coffee', ['NOTE:a\n10:30 coffee']],
    ['and a link', 'NOTE:a\nhttps://example.com', ['NOTE:a\nhttps://example.com']],
    ['base64 without its blanks', 'PHOTO;BASE64:AQ\nID\n\nTEL:1', ['PHOTO:AQ\nID', 'TEL:1']],
    ['base64 ends at a blank line', 'PHOTO;ENCODING=b:AQID\n\nrubbish', ['PHOTO:AQID']],
    ['base64 ends at a property', 'PHOTO;BASE64:AQ\n ID\nTEL:1', ['PHOTO:AQID', 'TEL:1']],
    ['a comment is left out', 'FN:Bo\n# not this\nTEL:1', ['FN:Bo', 'TEL:1']],
    ['so is a text before all lines', 'hello\nFN:Bo', ['FN:Bo']],
    ['and a line that never comes to a colon', 'FN:Bo\nTEL;CELL', ['FN:Bo']],
  ])('%s', (_what, text, lines) => {
    expect(linesIn(text)).toEqual(lines);
  });
});
