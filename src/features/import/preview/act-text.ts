/** What the act of a preview is called: whom it would bring in, or what else. */
import { numberText } from '../../../i18n/format.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { ImportCounts } from '../../../formats/import-preview.ts';

/** The words on the button that writes. */
export function actText(counts: ImportCounts, { importing: words, language }: Messages): string {
  const { added, changing, interactions } = counts;
  if (added > 0) return words.act(numberText(language, added), added === 1);
  if (changing > 0) return words.actKnown(numberText(language, changing), changing === 1);
  return interactions > 0 ? words.actHistory : words.actNothing;
}
