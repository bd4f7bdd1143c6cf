/** The words for what a reader had to say of single rows. */
import type { ImportWarning, SkippedRow } from '../../../formats/import-note.ts';
import { numberText } from '../../../i18n/format.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { PreviewEntry } from '../../../formats/import-preview.ts';

/** The sentence for a warning or a skipped row; '' for a person. */
export function noteText(entry: PreviewEntry, messages: Messages): string {
  if (entry.kind === 'warning') return warningText(entry.warning, messages);
  return entry.kind === 'skipped' ? skippedText(entry.skipped, messages) : '';
}

function warningText({ code, row, column, value }: ImportWarning, { importing, language }: Messages): string {
  const words = importing.note;
  const place = numberText(language, row);
  switch (code) {
    case 'impossible-date':
      return words.impossibleDate(value, place, column);
    case 'unreadable-date':
      return words.unreadableDate(value, place, column);
    case 'assumed-date-order':
      return value === 'mdy' ? words.monthFirst(column) : words.dayFirst(column);
    case 'broken-cell':
      return words.brokenCell(place, column);
  }
}

function skippedText({ code, row, sameAs }: SkippedRow, { importing, language }: Messages): string {
  const words = importing.note;
  const place = numberText(language, row);
  switch (code) {
    case 'nobody':
      return words.nobody(place);
    case 'unknown-record':
      return words.unknownRecord(place);
    case 'same-as-row':
      return words.sameAsRow(place, numberText(language, sameAs ?? row));
  }
}
