import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../../src/domain/contact.ts';
import type { VcardVersion } from '../../../../src/formats/vcard/write/property.ts';
import { writeVcard, type VcardOptions } from '../../../../src/formats/vcard/write/write-vcard.ts';
import { makeContact } from '../../../support/make.ts';

const WHOLE = { withNotes: true, withConfidential: false } as const;

/** The lines between BEGIN, VERSION and END, unfolded. */
function linesOf(fields: Partial<Contact>, version: VcardVersion, options: Partial<VcardOptions> = {}): string[] {
  const text = writeVcard(makeContact({ id: 'id', ...fields }), { ...WHOLE, version, ...options });
  return text.replaceAll('\r\n ', '').split('\r\n').slice(2, -2);
}

function propertyOf(name: string, fields: Partial<Contact>, version: VcardVersion): string | undefined {
  return linesOf(fields, version).find((line) => line.replace(/^item\d+\./, '').startsWith(name));
}

describe('a card', () => {
  it.each(['3.0', '4.0'] as const)('of version %s begins, says its version, ends', (version) => {
    const text = writeVcard(makeContact(), { ...WHOLE, version });
    expect(text.startsWith(`BEGIN:VCARD\r\nVERSION:${version}\r\nFN:Helle Andersen\r\n`)).toBe(true);
    expect(text.endsWith('END:VCARD\r\n')).toBe(true);
  });

  it.each<[string, Partial<Contact>, string, string]>([
    [
      'name parts in their order',
      { familyName: 'Kjær', givenName: 'Helle', middleName: 'M', prefix: 'Dr.', suffix: 'ph.d.' },
      'N:Kjær;Helle;M;Dr.;ph.d.',
      'N:Kjær;Helle;M;Dr.;ph.d.',
    ],
    [
      'nicknames as a list',
      { nicknames: ['Hel, le', 'H'] },
      String.raw`NICKNAME:Hel\, le,H`,
      String.raw`NICKNAME:Hel\, le,H`,
    ],
    [
      'units after the organization',
      { organization: 'A;B', orgUnits: ['C'] },
      String.raw`ORG:A\;B;C`,
      String.raw`ORG:A\;B;C`,
    ],
    ['a unit without an organization', { orgUnits: ['C'] }, 'ORG:;C', 'ORG:;C'],
    ['the job', { jobTitle: 'Teacher' }, 'TITLE:Teacher', 'TITLE:Teacher'],
    ['a mobile', { phones: [{ label: 'mobile', value: '+45 1' }] }, 'TEL;TYPE=CELL:+45 1', 'TEL;TYPE=cell:+45 1'],
    ['a fax at work', { phones: [{ label: 'work fax', value: '1' }] }, 'TEL;TYPE=WORK,FAX:1', 'TEL;TYPE=work,fax:1'],
    ['a mail without a label', { emails: [{ label: '', value: 'a@b.dk' }] }, 'EMAIL:a@b.dk', 'EMAIL:a@b.dk'],
    [
      'a label that is no type',
      { emails: [{ label: 'Choir', value: 'a@b.dk' }] },
      'item1.EMAIL:a@b.dk',
      'item1.EMAIL:a@b.dk',
    ],
    [
      'a link as it is',
      { urls: [{ label: 'home', value: 'https://a.dk/1,2' }] },
      'URL;TYPE=HOME:https://a.dk/1,2',
      'URL;TYPE=home:https://a.dk/1,2',
    ],
    ['a birthday', { birthday: { year: 1980, month: 3, day: 2 } }, 'BDAY:1980-03-02', 'BDAY:19800302'],
    [
      'a birthday of any year',
      { birthday: { month: 4, day: 12 } },
      'BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12',
      'BDAY:--0412',
    ],
    ['tags', { tags: ['choir', 'a,b'] }, String.raw`CATEGORIES:choir,a\,b`, String.raw`CATEGORIES:choir,a\,b`],
    [
      'notes of two lines',
      { notes: 'Sails\nand reads' },
      String.raw`NOTE:Sails\nand reads`,
      String.raw`NOTE:Sails\nand reads`,
    ],
    ['who it is, for good', {}, 'UID:urn:uuid:id', 'UID:urn:uuid:id'],
    ['when it was changed', {}, 'REV:2026-03-01T12:00:00Z', 'REV:20260301T120000Z'],
    [
      'a property of another program',
      { extra: [{ name: 'X-SKYPE', value: 'h;k' }] },
      String.raw`X-SKYPE:h\;k`,
      String.raw`X-SKYPE:h\;k`,
    ],
  ])('has %s', (_what, fields, three, four) => {
    expect(linesOf(fields, '3.0')).toContain(three);
    expect(linesOf(fields, '4.0')).toContain(four);
  });

  it('has the parts of an address in their order', () => {
    const address = {
      label: 'work',
      poBox: '1',
      extended: '2. th',
      street: 'Nygade 3',
      city: 'Aars',
      region: 'NJ',
      postcode: '9600',
      country: 'DK',
    };
    expect(propertyOf('ADR', { addresses: [address] }, '4.0')).toBe('ADR;TYPE=work:1;2. th;Nygade 3;Aars;NJ;9600;DK');
  });

  it('has labels that no type stands for beside the value, the usual ones in the spelling that phones translate', () => {
    const phones = [
      { label: 'other', value: '1' },
      { label: 'Sommerhus; syd', value: '2' },
    ];
    const lines = linesOf({ phones }, '3.0');
    expect(lines).toEqual(
      expect.arrayContaining([
        'item1.TEL:1',
        'item1.X-ABLabel:_$!<Other>!$_',
        'item2.TEL:2',
        String.raw`item2.X-ABLabel:Sommerhus\; syd`,
      ]),
    );
  });

  it('has days beside the birthday', () => {
    const dates = [
      { label: 'anniversary', year: 2010, month: 5, day: 7 },
      { label: 'Met', month: 6, day: 1 },
    ];
    expect(linesOf({ dates }, '3.0')).toEqual(
      expect.arrayContaining([
        'item1.X-ABDATE:2010-05-07',
        'item1.X-ABLabel:_$!<Anniversary>!$_',
        'item2.X-ABDATE;X-APPLE-OMIT-YEAR=1604:1604-06-01',
        'item2.X-ABLabel:Met',
      ]),
    );
    expect(linesOf({ dates }, '4.0')).toEqual(
      expect.arrayContaining(['ANNIVERSARY:20100507', 'item1.X-ABDATE:--0601', 'item1.X-ABLabel:Met']),
    );
  });

  it('has the language to write to them in where the standard knows one', () => {
    expect(propertyOf('LANG', { language: 'sv' }, '4.0')).toBe('LANG:sv');
    expect(propertyOf('LANG', { language: 'sv' }, '3.0')).toBeUndefined();
  });

  it('has interests and competences where the standard knows them', () => {
    const knows = { interests: ['sailing, singing'], competences: ['budgets'] };
    expect(linesOf(knows, '4.0')).toEqual(
      expect.arrayContaining([String.raw`INTEREST:sailing\, singing`, 'EXPERTISE:budgets']),
    );
    expect(linesOf(knows, '3.0')).toEqual(linesOf({}, '3.0'));
  });

  it.each([
    [
      'a name in one piece stands as the given one, by which phones go',
      { displayName: 'Anna & Bo' },
      'N:;Anna & Bo;;;',
    ],
    ['a firm has no given name', { displayName: 'Rema', organization: 'Rema' }, 'N:;;;;'],
  ])('in 3.0 %s', (_what, fields, expected) => {
    expect(propertyOf('N:', fields, '3.0')).toBe(expected);
    expect(propertyOf('N:', fields, '4.0')).toBeUndefined();
  });

  it('has the picture inside it, as each version wants it', () => {
    const photo = { bytes: new Uint8Array([1, 2, 3, 255]), type: 'image/png' } as const;
    expect(linesOf({}, '3.0', { photo })).toContain('PHOTO;ENCODING=b;TYPE=PNG:AQID/w==');
    expect(linesOf({}, '4.0', { photo })).toContain('PHOTO:data:image/png;base64,AQID/w==');
  });
});

describe('what a card says no more than it should', () => {
  const told = { notes: 'Sails', tags: ['choir'], extra: [{ name: 'X-A', value: 'b' }], confidentialNotes: 'Is ill' };

  it('nothing told in confidence, unless one says yes', () => {
    expect(linesOf(told, '3.0').join('\n')).not.toContain('Is ill');
    expect(linesOf(told, '3.0', { withConfidential: true })).toContain('NOTE;X-LIVSTEGN=confidential:Is ill');
  });

  it('nothing one wrote about them in a card to share, unless one says yes', () => {
    expect(linesOf(told, '4.0', { withNotes: false }).join('\n')).not.toMatch(/Sails|choir|X-A|Is ill/);
  });

  it('nothing of tie, rhythm, spheres, standing and history', () => {
    const ours = {
      tie: 'strong',
      rhythm: { every: 3, unit: 'month' },
      sphereIds: ['sphere-1'],
      standing: 'never',
      dueOn: '2026-01-02',
      metThrough: 'Bo',
      level: 'board',
      lastFullOn: '2025-01-02',
    } as unknown as Partial<Contact>;
    expect(linesOf(ours, '4.0')).toEqual(linesOf({}, '4.0'));
  });

  it('no line of its own making: a value can’t end its line', () => {
    const lines = linesOf(
      { displayName: 'A\r\nTEL:1', urls: [{ label: 'x\nTEL:2', value: 'https://a.dk\nTEL:3' }], id: 'i\r\nTEL:4' },
      '3.0',
    );
    expect(lines.filter((line) => /^(item\d+\.)?TEL/.test(line))).toEqual([]);
  });
});
