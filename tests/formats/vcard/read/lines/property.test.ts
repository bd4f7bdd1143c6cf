import { describe, expect, it } from 'vitest';
import { byteTextOf } from '../../../../../src/formats/vcard/read/lines/byte-text.ts';
import { contentLines } from '../../../../../src/formats/vcard/read/lines/content-lines.ts';
import { Property } from '../../../../../src/formats/vcard/read/lines/property.ts';

function property(text: string, isRecoded = false): Property {
  const [line] = contentLines(byteTextOf(new TextEncoder().encode(text)));
  if (line === undefined) throw new Error('no line');
  return new Property(line, isRecoded);
}

describe('the value of a property', () => {
  it.each([
    ['FN:Åse', 'Åse'],
    ['FN;CHARSET=ISO-8859-1:Ã', 'Ã\u0083'],
    ['FN;ENCODING=QUOTED-PRINTABLE:=C3=85se', 'Åse'],
    ['FN;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:=C5se', 'Åse'],
    ['FN;ENCODING=QUOTED-PRINTABLE:a=0D=0Ab=0Ac=0Dd', 'a\nb\nc\nd'],
    ['FN;ENCODING=B:w4VzZQ==', 'Åse'],
    ['FN;ENCODING=B:!', ''],
    ['FN;ENCODING=QUOTED-PRINTABLE:a=00b', 'ab'],
  ])('%s is a text', (line, text) => {
    // the two bytes of 'Ã' are two letters of Latin-1, the second of which engines read in two ways
    expect(property(line).text().replace('\u0192', '\u0083')).toBe(text);
  });

  it('is UTF-8 in a file that was turned into it, unless it is encoded further', () => {
    expect(property('FN;CHARSET=ISO-8859-1:Åse', true).text()).toBe('Åse');
    expect(property('FN;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:=C5se', true).text()).toBe('Åse');
  });

  it('may be bytes', () => {
    expect(property('PHOTO;ENCODING=b:AQID').bytes()).toEqual(Uint8Array.from([1, 2, 3]));
    expect(property('PHOTO;QUOTED-PRINTABLE:=01=02').bytes()).toEqual(Uint8Array.from([1, 2]));
    expect(property('PHOTO;ENCODING=b:!').bytes()).toBeUndefined();
  });

  it('has its parameters beside it', () => {
    expect(property('TEL;PREF=1;CELL:1')).toMatchObject({ name: 'TEL', isBase64: false });
    expect(property('TEL;PREF=1;CELL:1').parameter('PREF')).toBe('1');
  });
});
