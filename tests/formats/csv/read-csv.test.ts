import { describe, expect, it } from 'vitest';
import { readCsv, shortened } from '../../../src/formats/csv/read-csv.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a file is read, or told why not', () => {
  it('with its letters, its table and what its columns mean', () => {
    expect(readCsv(bytes('Navn;E-mail\nBo;bo@x.dk\n'))).toMatchObject({
      ok: true,
      value: {
        encoding: 'utf-8',
        table: { delimiter: ';' },
        recognition: { source: 'other', headerRow: 0, isUsable: true },
      },
    });
  });

  it('exactly 200,000 rows are read', () => {
    expect(readCsv(bytes(`Name\n${'Bo\n'.repeat(200_000)}`)).ok).toBe(true);
  }, 30_000);

  it.each([
    ['', { code: 'empty' }],
    ['Name;E-mail\n;\n', { code: 'header-only' }],
    ['a,b\n\n1,2\n', { code: 'no-usable-column', headers: ['a', 'b'], sample: [['1', '2']] }],
  ])('%j', (text, failure) => {
    expect(readCsv(bytes(text))).toEqual({ ok: false, failure });
  });

  it('a choice of columns mends what could not be used', () => {
    const mapping = [
      { field: 'displayName', label: '', group: '' },
      { field: 'ignore', label: '', group: '' },
    ] as const;
    expect(readCsv(bytes('a,b\n1,2\n'), { mapping }).ok).toBe(true);
  });
});

it('a row to be shown is short', () => {
  expect(shortened(['x'.repeat(500), 'y'])).toEqual(['x'.repeat(200), 'y']);
});
