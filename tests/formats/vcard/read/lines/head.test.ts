import { describe, expect, it } from 'vitest';
import { readHead } from '../../../../../src/formats/vcard/read/lines/head.ts';

describe('the head of a line', () => {
  it('has a name, a group, parameters and types', () => {
    const head = readHead('Item1.Tel;type=CELL;Type=pref;X-Foo=Bar');
    expect(head).toMatchObject({ name: 'TEL', ownName: 'Tel', group: 'item1', encoding: 'plain' });
    expect([...head.types.keys()]).toEqual(['cell', 'pref']);
    expect(head.parameters.get('X-FOO')).toBe('Bar');
  });

  it.each([
    ['PHOTO;ENCODING=BASE64', 'base64'],
    ['PHOTO;ENCODING=b', 'base64'],
    ['PHOTO;BASE64;JPEG', 'base64'],
    ['NOTE;ENCODING=Quoted-Printable', 'quoted-printable'],
    ['NOTE;QUOTED-PRINTABLE', 'quoted-printable'],
    ['NOTE;ENCODING=8BIT', 'plain'],
    ['NOTE', 'plain'],
  ])('%s says how its value is encoded', (text, encoding) => {
    expect(readHead(text).encoding).toBe(encoding);
  });

  it('is the same one when it comes again, however many there are', () => {
    for (let index = 0; index < 3000; index += 1) expect(readHead(`X-${index % 1500}`).name).toBe(`X-${index % 1500}`);
    expect(readHead('TEL;CELL')).toBe(readHead('TEL;CELL'));
  });
});
