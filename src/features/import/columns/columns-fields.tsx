/** A select for each column of a table, with what stands in it. */
import { COLUMN_FIELDS } from '../../../formats/csv/column.ts';
import type { TableChoice } from '../../../formats/csv/recognize.ts';
import { listOf } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { Switch } from '../../../ui/fields/switch.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { samplesOf, withField, type ColumnsTable } from './column-choice.ts';

type ColumnsFieldsProps = {
  readonly table: ColumnsTable;
  readonly onChoose: (choice: TableChoice) => void;
};

export function ColumnsFields({ table, onChoose }: ColumnsFieldsProps) {
  const { importing: words, language } = useMessages();
  const { headers, sample, mapping, hasHeader } = table;
  const options = COLUMN_FIELDS.map((field) => ({ value: field, label: words.fields[field] }));
  function hintOf(index: number): string {
    const samples = samplesOf(sample, index);
    return samples.length === 0 ? words.columnEmpty : words.columnSample(listOf(language, samples.map(shortened)));
  }
  return (
    <Stack>
      <Switch label={words.hasHeader} on={hasHeader} onChange={(on) => onChoose({ hasHeader: on })} />
      {mapping.slice(0, MOST_SHOWN).map(({ field }, index) => (
        <SelectField
          // oxlint-disable-next-line react/no-array-index-key -- a column is its place
          key={index}
          label={headers[index] || words.columnNumber(String(index + 1))}
          hint={hintOf(index)}
          value={field}
          options={options}
          onChange={(chosen) => onChoose({ mapping: withField(mapping, index, chosen) })}
        />
      ))}
    </Stack>
  );
}

/** Google's own files have a few hundred; beyond that nobody looks. */
const MOST_SHOWN = 300;
const MOST_LETTERS = 40;

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')}…` : text;
}
