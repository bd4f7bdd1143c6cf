/** What the columns of a table hold, told by what stands in them: for tables without a header, and for unknown headers. */
import { column, type Column } from '../column.ts';
import { cellKind, type CellKind } from './cell-kind.ts';

/** A guess for each of `width` columns; 'extra' where nothing tells. Only the first 200 rows are looked at. */
export function guessColumns(rows: readonly (readonly string[])[], width: number): readonly Column[] {
  const sample = rows.slice(0, 200);
  const kinds = Array.from({ length: width }, (_, index) => kindOfColumn(sample, index));
  const names = nameColumns(sample, kinds);
  return kinds.map((kind, index) => names.get(index) ?? COLUMN_OF_KIND[kind]);
}

const COLUMN_OF_KIND: { readonly [Kind in CellKind]: Column } = {
  email: column('email'),
  phone: column('phone'),
  url: column('url'),
  day: column('extra'),
  text: column('extra'),
  long: column('extra'),
  blank: column('extra'),
};

/** The kind of most filled cells, if it is the kind of at least seven in ten. */
function kindOfColumn(rows: readonly (readonly string[])[], index: number): CellKind {
  const count = new Map<CellKind, number>();
  for (const row of rows) {
    const kind = cellKind(row[index] ?? '');
    if (kind !== 'blank') count.set(kind, (count.get(kind) ?? 0) + 1);
  }
  const filled = [...count.values()].reduce((sum, one) => sum + one, 0);
  const commonest = [...count].find(([, times]) => times >= filled * 0.7);
  return commonest?.[0] ?? (filled === 0 ? 'blank' : 'text');
}

/** A column that is two others with a space between is the whole name; else the first columns of text are the name. */
function nameColumns(rows: readonly (readonly string[])[], kinds: readonly CellKind[]): ReadonlyMap<number, Column> {
  const texts = kinds.flatMap((kind, index) => (kind === 'text' ? [index] : [])).slice(0, 6);
  for (const whole of texts) {
    for (const given of texts) {
      const family = texts.find((other) => isWholeOf(rows, whole, [given, other]));
      if (family !== undefined) {
        return new Map([
          [whole, column('displayName')],
          [given, column('givenName')],
          [family, column('familyName')],
        ]);
      }
    }
  }
  const [first, second] = texts;
  if (first === undefined) return new Map();
  const isWhole =
    second === undefined || rows.filter((row) => (row[first] ?? '').trim().includes(' ')).length > rows.length / 2;
  if (isWhole) return new Map([[first, column('displayName')]]);
  return new Map([
    [first, column('givenName')],
    [second, column('familyName')],
  ]);
}

function isWholeOf(rows: readonly (readonly string[])[], whole: number, parts: readonly [number, number]): boolean {
  if (whole === parts[0] || whole === parts[1] || parts[0] === parts[1]) return false;
  return rows.every((row) => {
    const [given = '', family = ''] = parts.map((index) => row[index]?.trim());
    return row[whole]?.trim() === `${given} ${family}`.trim();
  });
}
