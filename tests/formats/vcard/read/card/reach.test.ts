import { describe, expect, it } from 'vitest';
import { placeLink } from '../../../../../src/formats/vcard/read/card/reach.ts';
import { CardDraft } from '../../../../../src/formats/vcard/read/card/card-draft.ts';
import { cardProperties } from '../../../../../src/formats/vcard/read/card/card-properties.ts';
import { CARD_OPTIONS, readLines } from '../../../../support/read-vcf.ts';

describe('how someone is reached', () => {
  it.each<readonly [string, string, object]>([
    [
      'a number as it was typed',
      'TEL;CELL:+45 22 33 44 55',
      { phones: [{ label: 'mobile', value: '+45 22 33 44 55' }], matchKeys: ['+4522334455'] },
    ],
    [
      'a number with invisible marks',
      'TEL:\u202A+45 22\u200E334455\u202C',
      { phones: [{ label: '', value: '+45 22334455' }] },
    ],
    [
      'a number as a link',
      'TEL;VALUE=uri;TYPE=home:tel:+1-555-555-5555;ext=55',
      { phones: [{ label: 'home', value: '+1-555-555-5555 ext. 55' }] },
    ],
    [
      'pauses and what is escaped',
      String.raw`TEL:205246\;\;\,\;p1w2`,
      { phones: [{ label: '', value: '205246;;,;p1w2' }] },
    ],
    [
      'numbers in their order',
      'TEL:1\nTEL;PREF:2\nTEL:3',
      { phones: [{ value: '1' }, { value: '2' }, { value: '3' }] },
    ],
    [
      'the same number once for each label',
      'TEL;HOME:11 22\nTEL;HOME:1122\nTEL;FAX:1122',
      { phones: [{ label: 'home', value: '11 22' }, { label: 'fax' }] },
    ],
    [
      'an e-mail',
      'EMAIL;INTERNET;WORK:Bo@Example.com',
      { emails: [{ label: 'work', value: 'Bo@Example.com' }], matchKeys: ['bo@example.com'] },
    ],
    ['an e-mail as a link', 'EMAIL:mailto:bo@example.com', { emails: [{ label: '', value: 'bo@example.com' }] }],
    ['the same e-mail once', 'EMAIL:bo@example.com\nEMAIL:Bo@Example.com', { emails: [{ value: 'bo@example.com' }] }],
    ['what is no e-mail, kept beside', 'EMAIL:bo', { extra: [{ name: 'EMAIL', value: 'bo' }] }],
    ['a link', String.raw`URL:http\://example.com/a`, { urls: [{ label: '', value: 'http://example.com/a' }] }],
    [
      'a link without its scheme',
      'URL;WORK:www.example.com',
      { urls: [{ label: 'work', value: 'https://www.example.com' }] },
    ],
    [
      'an address for calls over the net',
      'TEL;VALUE=uri:sip:bo@example.com',
      { extra: [{ name: 'TEL', value: 'sip:bo@example.com' }] },
    ],
  ])('%s', (_what, lines, expected) => {
    expect(readLines(`FN:Bo\n${lines}`)).toMatchObject(expected);
  });
});

it('any property may hold a link', () => {
  const draft = new CardDraft(1);
  const [property] = cardProperties(new TextEncoder().encode('X-SITE;TYPE=home:x'), false).own;
  if (property === undefined) throw new Error('no property');
  placeLink(property, 'example.com', { draft, labels: new Map(), isOld: false, today: CARD_OPTIONS.today });
  expect(draft.finish()).toEqual({ urls: [{ label: 'home', value: 'https://example.com' }] });
});
