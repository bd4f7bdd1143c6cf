import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { CardDraft } from '../../../../../src/formats/vcard/read/card/card-draft.ts';
import { cardProperties } from '../../../../../src/formats/vcard/read/card/card-properties.ts';
import { placePicture } from '../../../../../src/formats/vcard/read/card/picture.ts';
import { CARD_OPTIONS } from '../../../../support/read-vcf.ts';
import { makePng } from '../../../../support/pictures.ts';

const PNG = makePng({ width: 3, height: 2 });
const BASE64 = Buffer.from(PNG).toString('base64');
const QUOTED = Array.from(PNG, (byte) => `=${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('');

function read(text: string) {
  const draft = new CardDraft(1);
  const context = { draft, labels: new Map<string, string>(), isOld: false, today: CARD_OPTIONS.today };
  for (const property of cardProperties(new TextEncoder().encode(text), false).own) placePicture(property, context);
  return { ...draft.finish(), warnings: draft.warnings };
}

describe('a picture', () => {
  it.each([
    ['in version 2.1', `PHOTO;ENCODING=BASE64;PNG:${BASE64}`],
    ['with bare parameters', `PHOTO;PNG;BASE64:${BASE64}`],
    ['in version 3.0', `PHOTO;ENCODING=b;TYPE=PNG:${BASE64}`],
    ['in version 4.0', `PHOTO:data:image/png;base64,${BASE64}`],
    ['in a data link that is escaped', String.raw`PHOTO:data:image/png\;base64\,` + BASE64],
    ['in a data link with a charset', `PHOTO;VALUE=uri:data:image/png;charset=x;base64,${BASE64}`],
    ['that calls itself another kind', `PHOTO;ENCODING=b;TYPE=JPEG:${BASE64}`],
    ['without a word of how it is written', `PHOTO;TYPE=PNG:${BASE64}`],
    ['in quoted-printable', `PHOTO;ENCODING=QUOTED-PRINTABLE:${QUOTED}`],
    ['in lines without blanks', `PHOTO;BASE64:\n${BASE64.slice(0, 40)}\n${BASE64.slice(40)}\n\n`],
    ['behind one that is none', `PHOTO;ENCODING=b:AQID\nPHOTO;ENCODING=b:${BASE64}`],
  ])('%s comes in, byte for byte', (_what, text) => {
    expect(read(text).photo).toEqual({ bytes: PNG, type: 'image/png', width: 3, height: 2 });
  });

  it('on the net is asked of nobody; its address is kept', () => {
    expect(read('PHOTO;VALUE=uri:https://example.com/a.png')).toEqual({
      extra: [{ name: 'PHOTO', value: 'https://example.com/a.png' }],
      warnings: [],
    });
    expect(read(String.raw`PHOTO:http\://example.com/a.png`)).toMatchObject({
      extra: [{ name: 'PHOTO', value: 'http://example.com/a.png' }],
    });
  });

  it.each([
    ['is a text', 'PHOTO;ENCODING=b;TYPE=JPEG:SGVsbG8='],
    ['breaks off', `PHOTO;ENCODING=b:${BASE64.slice(0, -20)}`],
    ['breaks off within a byte', `PHOTO;ENCODING=b:${BASE64.slice(0, -7)}`],
    ['is no base64', 'PHOTO;ENCODING=b:¤%&'],
    ['is a data link without base64', 'PHOTO:data:image/svg+xml,<svg/>'],
  ])('that %s is left out and told of', (_what, text) => {
    const { photo, warnings } = read(text);
    expect(photo).toBeUndefined();
    expect(warnings).toEqual([{ code: 'picture-unreadable', row: 1, column: 'PHOTO', value: '' }]);
  });

  it('that would be a bomb is left out and told of', () => {
    const bomb = makePng({ width: 3, height: 2 });
    bomb.set([0, 0, 0xc3, 0x50, 0, 0, 0xc3, 0x50], 16);
    const { photo, warnings } = read(`PHOTO;ENCODING=b:${Buffer.from(bomb).toString('base64')}`);
    expect(photo).toBeUndefined();
    expect(warnings).toMatchObject([{ code: 'picture-too-big' }]);
  });

  it('of nothing is none', () => {
    expect(read('PHOTO:')).toEqual({ warnings: [] });
  });

  it('beside another is left out', () => {
    expect(read(`PHOTO;ENCODING=b:${BASE64}\nPHOTO;ENCODING=b:SGVsbG8=`).warnings).toEqual([]);
  });
});
