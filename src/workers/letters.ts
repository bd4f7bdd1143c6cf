/** The letters above a list sorted by name, as the language sorts them: in Danish, Aagaard stands under Å. */
import type { Language } from '../domain/settings.ts';
import { localeOf } from '../i18n/format.ts';
import type { Letter } from './people-messages.ts';
import { firstPlace } from './people-order.ts';

/** Where in `order`, which is sorted by `keyOf`, each letter begins; '#' stands for all that is no letter of Latin. */
export function lettersOf(
  order: readonly number[],
  keyOf: (number: number) => string,
  language: Language,
): readonly Letter[] {
  const collator = new Intl.Collator(localeOf(language), { sensitivity: 'base' });
  const starts = [...ALPHABETS[language], BEYOND_LATIN].map((letter) => ({
    letter: letter === BEYOND_LATIN ? '#' : letter,
    at: firstPlace(order, (number) => collator.compare(letter, keyOf(number)) <= 0),
  }));
  const letters = [{ letter: '#', at: 0 }, ...starts];
  return letters.filter(({ at }, index) => at < (letters[index + 1]?.at ?? order.length));
}

const LATIN = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const BEYOND_LATIN = 'α';

const ALPHABETS: { readonly [Key in Language]: readonly string[] } = {
  en: LATIN,
  da: [...LATIN, 'Æ', 'Ø', 'Å'],
  sv: [...LATIN, 'Å', 'Ä', 'Ö'],
};
