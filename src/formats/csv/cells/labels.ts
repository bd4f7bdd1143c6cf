/** Labels of addresses and numbers, in one spelling where they are the usual ones. */
import { foldedPhrase } from '../../../domain/fold.ts';

/** A label without Google's star; the usual labels in lower case English ('work', 'home', …), others as they stand. */
export function cleanLabel(label: string): string {
  const text = label.replace(/^\s*\*\s*/, '').trim();
  if (text === '') return '';
  return text.length > 40 ? text : (USUAL.get(text.toLowerCase()) ?? USUAL.get(foldedPhrase(text)) ?? text);
}

const USUAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    work: 'work business arbejde arbete arbeid jobb',
    home: 'home hjem hjemme hem privat bostad personal',
    mobile: 'mobile mobil cell cellular',
    other: 'other andet anden annat annan annet annen',
    main: 'main primary',
    pager: 'pager',
    anniversary: 'anniversary jubilaeum arsdag',
    'home page': 'homepage',
    profile: 'profile',
  }).flatMap(([label, words]) => words.split(' ').map((word): [string, string] => [word, label])),
)
  .set('home page', 'home page')
  .set('work fax', 'work fax')
  .set('home fax', 'home fax');
