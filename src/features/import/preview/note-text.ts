/** The words for what a reader had to say of single rows or cards. */
import type { ImportWarning, SkippedRow } from '../../../formats/import-note.ts';
import type { ImportSource, PreviewEntry } from '../../../formats/import-preview.ts';
import { numberText } from '../../../i18n/format.ts';
import type { Messages } from '../../../i18n/messages.ts';

/** What the people of a source stand in. */
export function placeKind(source: ImportSource): PlaceKind {
  if (source === 'picked') return 'picked';
  return source === 'vcard' ? 'card' : 'row';
}

/** The sentence for a warning or for a row or card that is skipped; '' for a person. */
export function noteText(entry: PreviewEntry, source: ImportSource, messages: Messages): string {
  const place = messages.importing.place[placeKind(source)];
  if (entry.kind === 'warning') return warningText(entry.warning, place, messages);
  return entry.kind === 'skipped' ? skippedText(entry.skipped, place, messages) : '';
}

type PlaceKind = keyof Messages['importing']['place'];
type Place = Messages['importing']['place'][PlaceKind];

function warningText(warning: ImportWarning, place: Place, { importing, language }: Messages): string {
  const { code, row, value } = warning;
  const words = importing.note;
  const where = place.within(numberText(language, row));
  const column = columnName(warning.column, importing.parts);
  switch (code) {
    case 'impossible-date':
      return words.impossibleDate(value, where, column);
    case 'unreadable-date':
      return words.unreadableDate(value, where, column);
    case 'assumed-date-order':
      return value === 'mdy' ? words.monthFirst(column) : words.dayFirst(column);
    case 'broken-cell':
      return words.brokenCell(where, column);
    case 'picture-unreadable':
      return words.unreadablePicture(where);
    case 'picture-too-big':
      return words.largePicture(where);
    case 'cut-off':
      return words.cutOff(place.first(numberText(language, row)));
  }
}

/** What a person calls a property of a card; the header of a column, which is theirs, stays. */
function columnName(column: string, parts: Messages['importing']['parts']): string {
  if (column === 'BDAY') return parts.birthday;
  return column === 'ANNIVERSARY' ? parts.dates : column;
}

function skippedText({ code, row, sameAs }: SkippedRow, place: Place, { importing, language }: Messages): string {
  const words = importing.note;
  const first = place.first(numberText(language, row));
  switch (code) {
    case 'nobody':
      return words.nobody(first);
    case 'unknown-record':
      return words.unknownRecord(first);
    case 'same-as-row':
      return words.sameAsRow(first, place.alone(numberText(language, sameAs ?? row)));
  }
}
