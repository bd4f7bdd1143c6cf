/** What a person may say of a column, and what stands for having said nothing. */
import { column, type ColumnField, type Mapping } from '../../../formats/csv/column.ts';

/** The table whose columns are to be told apart. */
export type ColumnsTable = {
  readonly headers: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly mapping: Mapping;
  readonly hasHeader: boolean;
};

/** Every column kept under its own name. */
export function leftAsTheyAre(headers: readonly string[], sample: readonly (readonly string[])[]): Mapping {
  const width = Math.max(headers.length, ...sample.map((row) => row.length));
  return Array.from({ length: width }, () => column('extra'));
}

/** The mapping with another field for one column. */
export function withField(mapping: Mapping, index: number, field: ColumnField): Mapping {
  return mapping.with(index, column(field));
}

/** The first different filled cells of a column, at most three. */
export function samplesOf(sample: readonly (readonly string[])[], index: number): readonly string[] {
  const cells = new Set(sample.map((row) => (row[index] ?? '').trim()));
  cells.delete('');
  return [...cells].slice(0, 3);
}
