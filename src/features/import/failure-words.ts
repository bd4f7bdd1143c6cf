/** The words for each kind of trouble with a file. */
import type { ImportStage } from '../../hooks/import-stage.ts';
import { numberText } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';

type Trouble = Extract<ImportStage, { readonly kind: 'failed' }>['trouble'];
type FailureWords = { readonly title: string; readonly text: string };

/** A headline that says what is wrong, and a sentence that says what helps. */
export function failureWords(trouble: Trouble, messages: Messages): FailureWords {
  const hasValues = 'most' in trouble || 'looksLike' in trouble || 'encoding' in trouble;
  return hasValues ? wordsWithValues(trouble, messages) : messages.importing.failed[PLAIN[trouble.code]];
}

const PLAIN = {
  empty: 'empty',
  'header-only': 'headerOnly',
  'no-usable-column': 'nothingReadable',
  unreadable: 'unreadable',
  'no-space': 'noSpace',
  unexpected: 'broken',
} as const;

type TroubleWithValues = Extract<
  Trouble,
  { readonly most: number } | { readonly looksLike: string } | { encoding: string }
>;

function wordsWithValues(trouble: TroubleWithValues, { importing, language }: Messages): FailureWords {
  const words = importing.failed;
  const number = (count: number): string => numberText(language, count);
  switch (trouble.code) {
    case 'too-large': {
      const { title, text } = words.tooLarge;
      return { title, text: text(number(Math.ceil(trouble.bytes / MEGA)), number(trouble.most / MEGA)) };
    }
    case 'too-many-rows':
      return { title: words.tooManyRows.title, text: words.tooManyRows.text(number(trouble.most)) };
    case 'too-many-columns':
      return { title: words.tooManyColumns.title, text: words.tooManyColumns.text(number(trouble.most)) };
    case 'not-a-text-file': {
      const { title, text, kinds } = words.notText;
      return { title, text: text(kinds[trouble.looksLike]) };
    }
    case 'broken-encoding': {
      const { title, text } = words.brokenEncoding;
      return { title, text: text(importing.encodings[trouble.encoding]) };
    }
  }
}

const MEGA = 1_000_000;
