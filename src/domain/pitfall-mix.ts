/**
 * Too much of the same (seed 003): those closest to one are so alike that all look through one tunnel. Close ties know
 * what one knows oneself; news comes from those further away (Granovetter, The strength of weak ties, 1973).
 */
import type { Contact } from './contact.ts';
import { foldedWords } from './fold.ts';
import { mixOf, type PartOfMix } from './mix.ts';
import { byQuiet, type AlikeIn, type Pitfall } from './pitfall.ts';

/** Someone whom one might be close to or not: nobody private or left in peace. */
export type Near = Pick<
  Contact,
  'id' | 'jobTitle' | 'competences' | 'level' | 'reach' | 'sphereIds' | 'tie' | 'lastFullOn'
>;

/**
 * Of eight or more close people, three in four or more have the same sphere, level or word of profession, which is known
 * of six or more; the part in which they are most alike. With somebody loose who hasn't that in common and has been
 * quiet longest.
 */
export function tooAlike(people: readonly Near[]): Pitfall | undefined {
  const close = people.filter(({ tie }) => tie === 'strong');
  if (close.length < FEWEST) return undefined;
  const [most] = mixOf(close, [])
    .parts.flatMap((part) => alikeIn(part))
    .toSorted((one, other) => other.share - one.share);
  if (most === undefined) return undefined;
  const { part, value } = most;
  const [other] = people
    .filter((person) => person.tie === 'weak' && isDifferent(person, part, value))
    .toSorted(byQuiet);
  return {
    code: 'too-alike',
    part,
    // a word of a profession is folded, and nothing to show
    ...(part !== 'profession' && { value }),
    ...(other !== undefined && { contactId: other.id }),
  };
}

const FEWEST = 8;
const FEWEST_KNOWN = 6;
const ALIKE = 3 / 4;
const PARTS: readonly AlikeIn[] = ['profession', 'level', 'sphere'];

type Alike = { readonly part: AlikeIn; readonly value: string; readonly share: number };

function alikeIn({ part, known, most }: PartOfMix): readonly Alike[] {
  const matters = PARTS.find((each) => each === part);
  if (matters === undefined || most === undefined || known < FEWEST_KNOWN) return [];
  const share = most.count / known;
  return share < ALIKE ? [] : [{ part: matters, value: most.value, share }];
}

/** Whether it is known of them, and something else. */
function isDifferent({ sphereIds, level, jobTitle }: Near, part: AlikeIn, value: string): boolean {
  if (part === 'sphere') return sphereIds.length > 0 && !sphereIds.includes(value);
  if (part === 'level') return level !== undefined && level !== value;
  return jobTitle !== undefined && !foldedWords(jobTitle).includes(value);
}
