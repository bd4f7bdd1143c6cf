/**
 * Known through: what a note says of people that its person knows, such as "her brother is a lawyer". The words are those
 * by which one speaks of somebody's people in English, Danish and Swedish; they are read and never shown.
 */
import { fold } from './fold.ts';

/** The sentences of a note that speak of somebody whom the person knows; none when it speaks of themselves alone. */
export function knownIn(note: string): readonly string[] {
  return note.split(/[.!?;\n]+/u).filter((sentence) => OF_OTHERS.test(` ${fold(sentence)} `));
}

const KIN =
  'mother father parents brother sister son daughter wife husband partner spouse girlfriend boyfriend cousin uncle ' +
  'aunt niece nephew in-law in-laws ' +
  'mor far foraeldre bror broder soster sosteren son datter kone mand kaereste samlever svigerfar svigermor svigerinde ' +
  'svoger faetter kusine onkel tante niece nevo ' +
  'mamma pappa foraldrar syster systern dotter fru hustru sambo svarfar svarmor svagerska svager kusin farbror morbror faster ' +
  'moster brorson systerson man';

const ACQUAINTED =
  'friend friends colleague colleagues neighbour neighbours neighbor married ' +
  'ven veninde venner kollega kolleger nabo naboen gift ' +
  'van vanner vaninna kollegor granne grannen';

/** Someone is known, and not a subject. */
const KNOWS =
  'knows (?:a|an|someone|somebody|people|many|several|everyone|everybody)|' +
  'kender (?:en|et|nogen|nogle|mange|flere|alle|folk)|' +
  'kanner (?:en|ett|nagon|nagra|manga|flera|alla|folk)';

/** Folded words, with the endings of Danish and Swedish genitives and definite forms. */
const OF_OTHERS = new RegExp(
  `[^a-z](?:${KNOWS}|(?:${`${KIN} ${ACQUAINTED}`.split(' ').join('|')})(?:s|en|et|n|ens|ets)?)[^a-z]`,
  'u',
);
