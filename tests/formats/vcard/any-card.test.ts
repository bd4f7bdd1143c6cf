import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportedContact } from '../../../src/formats/imported-contact.ts';
import { isVcard, vcardReader } from '../../../src/formats/vcard/read/read-vcards.ts';
import { CARD_OPTIONS, readCards, utf16 } from '../../support/read-vcf.ts';

const SEED = Number(process.env['VCF_SEED'] ?? Date.now() % 2 ** 31);
const RUNS = Number(process.env['VCF_RUNS'] ?? 200);
process.stdout.write(`VCF_SEED=${SEED}\n`);
const RUN = { seed: SEED, numRuns: RUNS };

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Reads whatever it is to the end. */
function readWhole(bytes: Uint8Array): boolean {
  isVcard(bytes);
  const file = vcardReader(bytes, CARD_OPTIONS);
  for (let index = 0; file.ok && index < file.value.count; index += 1) file.value.read(index);
  return file.ok;
}

/** What files are made of, and what harms them. */
const SCRAPS = [
  'BEGIN:VCARD|END:VCARD|VERSION:2.1|VERSION:3.0|N:|FN:|TEL;CELL:|ADR;HOME:;;|AGENT:|NOTE|PHOTO|X-ABLabel:|BDAY:|item1.',
  ';ENCODING=QUOTED-PRINTABLE|;CHARSET=SHIFT_JIS|;BASE64|=\r\n|=C3|\r\n|\n|\r|\r\r\n|\r\n |\n\t|"|^|\\|\\n|:|;|,|=| ',
  'a|Å|日|🙂|\0|__proto__',
].flatMap((some) => some.split('|'));
const scrap = fc.constantFrom(...SCRAPS);
const scraps = fc.array(scrap, { maxLength: 60 }).map((parts) => utf8(`BEGIN:VCARD\r\n${parts.join('')}`));

describe('any file', () => {
  it('is read or told of as data, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect([true, false]).toContain(readWhole(bytes));
      }),
      RUN,
    );
  });

  it('that begins as a card is read, whatever follows', () => {
    const head = utf8('BEGIN:VCARD\r\nVERSION:3.0\r\n');
    const anything = fc.uint8Array({ maxLength: 300 }).map((bytes) => Uint8Array.from([...head, ...bytes]));
    fc.assert(
      fc.property(fc.oneof(scraps, anything), (bytes) => {
        expect(readWhole(bytes)).toBe(true);
      }),
      RUN,
    );
  });
});

const letter = fc.constantFrom(...Array.from('abcæøåÅÖé ,;:\\"\'=^()日本🙂\n\t'));
const text = fc
  .oneof(
    fc.string({ unit: letter, minLength: 1, maxLength: 80 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  )
  // oxlint-disable-next-line eslint/no-control-regex -- these are the letters it is about
  .map((one) => one.replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F\u0085\u2028\u2029]/g, ''));

function escaped(one: string): string {
  return one.replaceAll(/[\\,;]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}

const card = fc.record({ name: text, note: text, family: text, given: text, street: text, tag: text });
type Card = typeof card extends fc.Arbitrary<infer Made> ? Made : never;

/** The lines of a card in version 3.0, unfolded. */
function linesOf({ name, note, family, given, street, tag }: Card): readonly string[] {
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escaped(name)}`,
    `N:${escaped(family)};${escaped(given)};;;`,
    `item1.ADR;TYPE=HOME;X-LONG="a:b;c":;;${escaped(street)};Ry;;8680;`,
    'item1.X-ABLabel:_$!<Home>!$_',
    'TEL;TYPE="WORK,VOICE":+45 22 33 44 55',
    `CATEGORIES:x,${escaped(tag)}`,
    `NOTE:${escaped(note)}`,
    'END:VCARD',
  ];
}

function read(given: Uint8Array | string): readonly ImportedContact[] {
  return readCards(given).contacts;
}

const LINE_ENDS = ['\r\n', '\n', '\r', '\r\r\n'] as const;

describe('one card reads the same', () => {
  it('however its lines end', () => {
    fc.assert(
      fc.property(card, fc.array(fc.constantFrom(...LINE_ENDS), { minLength: 12, maxLength: 12 }), (made, ends) => {
        const lines = linesOf(made);
        expect(read(lines.map((line, index) => line + ends[index % ends.length]).join(''))).toEqual(
          read(lines.join('\r\n')),
        );
      }),
      RUN,
    );
  });

  it('wherever it is folded, within letters too', () => {
    const places = fc.array(
      fc.record({ at: fc.nat(), end: fc.constantFrom(...LINE_ENDS), blank: fc.constantFrom(' ', '\t') }),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(card, places, (made, folds) => {
        const lines = linesOf(made);
        const plain = read(lines.join('\r\n'));
        const folded = lines.map((line, index) =>
          index === 0 || index === lines.length - 1 ? utf8(line) : foldedAt(utf8(line), folds),
        );
        expect(read(joined(folded))).toEqual(plain);
      }),
      RUN,
    );
  });

  it('in UTF-8 and UTF-16, with a mark and without one', () => {
    fc.assert(
      fc.property(card, (made) => {
        const whole = linesOf(made).join('\r\n');
        const plain = read(whole);
        expect(read(`\uFEFF${whole}`)).toEqual(plain);
        for (const isBig of [true, false]) {
          for (const hasMark of [true, false]) expect(read(utf16(whole, { isBig, hasMark }))).toEqual(plain);
        }
      }),
      RUN,
    );
  });

  it('in quoted-printable, broken wherever', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { maxLength: 8 }), (note, places) => {
        const pieces = Array.from(
          utf8(escaped(note)),
          (byte) => `=${byte.toString(16).padStart(2, '0').toUpperCase()}`,
        );
        for (const place of places) pieces.splice(place % (pieces.length + 1), 0, '=\r\n');
        const quoted = `BEGIN:VCARD\r\nFN:Bo\r\nNOTE;ENCODING=QUOTED-PRINTABLE:${pieces.join('')}\r\nTEL:1\r\nEND:VCARD\r\n`;
        const plain = `BEGIN:VCARD\r\nFN:Bo\r\nNOTE:${escaped(note)}\r\nTEL:1\r\nEND:VCARD\r\n`;
        expect(read(quoted)).toEqual(read(plain));
      }),
      RUN,
    );
  });

  it('in Latin-1, declared, guessed and quoted', () => {
    const latin = fc.string({ unit: fc.constantFrom(...Array.from('aæøåÆØÅöÖéñ -')), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(latin, (name) => {
        const bytes = (head: string) =>
          Uint8Array.from(`BEGIN:VCARD\r\n${head}:x${name}x\r\nEND:VCARD`, (one) => one.charCodeAt(0));
        const quoted = Array.from(name, (one) => `=${one.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');
        const names = [
          bytes('FN;CHARSET=ISO-8859-1'),
          bytes('FN;CHARSET=windows-1252'),
          bytes('FN'),
          utf8(`BEGIN:VCARD\r\nFN;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:x${quoted}x\r\nEND:VCARD`),
        ].map((file) => read(file)[0]?.displayName);
        expect(names).toEqual(names.map(() => `x${name}x`));
      }),
      RUN,
    );
  });
});

type Fold = { readonly at: number; readonly end: string; readonly blank: string };

/** A line with folds behind some of its bytes. */
function foldedAt(line: Uint8Array, folds: readonly Fold[]): Uint8Array {
  const marks = new Map(folds.map(({ at, end, blank }) => [1 + (at % Math.max(1, line.length - 1)), `${end}${blank}`]));
  const bytes: number[] = [];
  for (const [index, byte] of line.entries()) bytes.push(...utf8(marks.get(index) ?? ''), byte);
  return Uint8Array.from(bytes);
}

function joined(lines: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(lines.flatMap((line) => [...line, 0x0d, 0x0a]));
}

describe('in every encoding of phones', () => {
  it.each<readonly [string, Uint8Array]>([
    [
      'Shift_JIS, declared',
      Uint8Array.from([
        ...utf8('BEGIN:VCARD\nN;CHARSET=SHIFT_JIS:'),
        0x88,
        0xc0,
        0x93,
        0xa1,
        ...utf8(';;;\nEND:VCARD'),
      ]),
    ],
    [
      'Shift_JIS, guessed',
      Uint8Array.from([...utf8('BEGIN:VCARD\nN:'), 0x88, 0xc0, 0x93, 0xa1, ...utf8(';;;\nEND:VCARD')]),
    ],
    ['UTF-8', utf8('BEGIN:VCARD\nN:安藤;;;\nEND:VCARD')],
    ['UTF-16', utf16('BEGIN:VCARD\nN:安藤;;;\nEND:VCARD')],
    ['quoted UTF-8', utf8('BEGIN:VCARD\nN;QUOTED-PRINTABLE:=E5=AE=89=E8=97=A4;;;\nEND:VCARD')],
    ['quoted Shift_JIS', utf8('BEGIN:VCARD\nN;QUOTED-PRINTABLE;CHARSET=SHIFT_JIS:=88=C0=93=A1;;;\nEND:VCARD')],
  ])('a Japanese name in %s', (_what, bytes) => {
    expect(read(bytes)[0]?.displayName).toBe('安藤');
  });
});

it('no file gives any object a property', () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
  const lines = names.flatMap((name) => [
    `${name}:x`,
    `X-${name};${name}=${name};TYPE=${name}:x`,
    `${name}.TEL;${name}:1`,
    `${name}.X-ABLabel:${name}`,
  ]);
  const [contact] = read(`BEGIN:VCARD\r\nFN:Bo\r\n${lines.join('\r\n')}\r\nEND:VCARD`);
  expect(Object.getPrototypeOf(contact)).toBe(Object.prototype);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect(contact?.extra?.some(({ name }) => name === '__proto__')).toBe(true);
});
