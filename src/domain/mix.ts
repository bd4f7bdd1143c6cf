/**
 * The mix of a network (B11): how alike or how different its members are, and what that is good for. After seed 003:
 * people who are alike go deep into a problem they share, and may come to see through one tunnel; people who are
 * different bring impulses, which may also confuse.
 */
import type { Contact } from './contact.ts';
import { foldedWords } from './fold.ts';
import type { PurposeKind } from './purpose.ts';

/** What people may be alike or different in. */
export const MIX_PARTS = ['profession', 'level', 'sphere', 'reach', 'tie'] as const;
export type MixPart = (typeof MIX_PARTS)[number];

export type Likeness = 'alike' | 'between' | 'different';

/** How a network stands in one part. */
export type PartOfMix = {
  readonly part: MixPart;
  /** Of how many members it is known. */
  readonly known: number;
  /** From 0, all alike, to 1, nobody like anybody; absent: it is known of fewer than three. */
  readonly difference?: number;
  readonly likeness?: Likeness;
  /** What most have in common: an id of a sphere, a code, or a word of their profession; absent: nothing. */
  readonly most?: { readonly value: string; readonly count: number };
};

/** What a mix is good for, given what the network is for: see the docstring of `mixOf`. */
export type MixAdvice = 'deep' | 'tunnel' | 'alike' | 'new' | 'common-ground' | 'different' | 'between';

export type Mix = {
  readonly parts: readonly PartOfMix[];
  readonly likeness?: Likeness;
  readonly advice?: MixAdvice;
};

type Member = Pick<
  Contact,
  'jobTitle' | 'competences' | 'level' | 'reach' | 'sphereIds' | 'tie' | 'standing' | 'deletedAt'
>;

/**
 * The mix of these members. Difference is how likely two drawn at random have nothing in common in that part (Blau's index of
 * heterogeneity, 1977), reckoned against the most there can be where there are few kinds, as of ties. Up to a third is
 * alike, from two thirds on different; the whole is the mean of the parts that are known.
 * Of more than 400 members every second (third, …) is looked at.
 *
 * With a purpose that needs depth, alike is 'deep' and different wants 'common-ground'; with one that needs impulses,
 * alike is a 'tunnel' and different is 'new'. The first purpose that says either decides; `purposes` stand by rank.
 */
export function mixOf(members: readonly Member[], purposes: readonly PurposeKind[]): Mix {
  const here = someOf(
    members.filter(({ deletedAt, standing }) => deletedAt === undefined && standing !== 'remembered'),
  );
  const parts = MIX_PARTS.map((part) => partOf(part, here));
  const differences = parts.flatMap(({ difference }) => difference ?? []);
  if (differences.length === 0) return { parts };
  const likeness = likenessAt(differences.reduce((sum, each) => sum + each, 0) / differences.length);
  return { parts, likeness, advice: adviceFor(likeness, purposes) };
}

/** Of very many, as many as say how the others are: every second, every third. */
function someOf(members: readonly Member[]): readonly Member[] {
  const step = Math.ceil(members.length / MOST_COMPARED);
  return members.filter((_, place) => place % step === 0);
}

const MOST_COMPARED = 400;

function partOf(part: MixPart, members: readonly Member[]): PartOfMix {
  const known = members.map((member) => [...new Set(TRAITS[part](member))]).filter((traits) => traits.length > 0);
  const most = commonest(known);
  const about = { part, known: known.length, ...(most !== undefined && { most }) };
  if (known.length < FEWEST) return about;
  const difference = Math.min(1, againstMost(differenceIn(known), KINDS[part]));
  return { ...about, difference, likeness: likenessAt(difference) };
}

const FEWEST = 3;

const TRAITS: { readonly [Part in MixPart]: (member: Member) => readonly string[] } = {
  profession: ({ jobTitle, competences }) => wordsOf(jobTitle === undefined ? competences : [jobTitle]),
  level: ({ level }) => (level === undefined ? [] : [level]),
  sphere: ({ sphereIds }) => sphereIds,
  reach: ({ reach }) => (reach === undefined ? [] : [reach]),
  tie: ({ tie }) => (tie === undefined ? [] : [tie]),
};

/** Short words, such as "of" and "og", are nobody's profession. */
function wordsOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap(foldedWords).filter((word) => word.length >= SHORTEST_WORD);
}

const SHORTEST_WORD = 4;

/** With k kinds nobody can expect more difference than 1 − 1/k. */
function againstMost(difference: number, kinds: number | undefined): number {
  return kinds === undefined ? difference : (difference * kinds) / (kinds - 1);
}

/** How many kinds there are, where they are few. */
const KINDS: { readonly [Part in MixPart]?: number } = { level: 3, reach: 4, tie: 2 };

/** How likely two drawn at random, perhaps twice the same, have nothing in common; those with the very same traits are reckoned together. */
function differenceIn(known: readonly (readonly string[])[]): number {
  const groups = new Map<string, { readonly traits: ReadonlySet<string>; count: number }>();
  for (const traits of known) {
    const key = traits.toSorted().join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { traits: new Set(traits), count: 1 });
    else group.count += 1;
  }
  const all = [...groups.values()];
  let apart = 0;
  for (const [place, one] of all.entries()) {
    for (const other of all.slice(place + 1)) {
      if (!sharesOne(one.traits, other.traits)) apart += one.count * other.count;
    }
  }
  return (2 * apart) / known.length ** 2;
}

function sharesOne(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const trait of one) if (other.has(trait)) return true;
  return false;
}

function commonest(known: readonly (readonly string[])[]): PartOfMix['most'] {
  const counts = new Map<string, number>();
  for (const trait of known.flat()) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most === undefined || most[1] < 2 ? undefined : { value: most[0], count: most[1] };
}

function likenessAt(difference: number): Likeness {
  if (difference <= 1 / 3) return 'alike';
  return difference >= 2 / 3 ? 'different' : 'between';
}

function adviceFor(likeness: Likeness, purposes: readonly PurposeKind[]): MixAdvice {
  if (likeness === 'between') return 'between';
  const need = purposes.map((kind) => NEEDS.get(kind)).find((each) => each !== undefined);
  if (likeness === 'alike') return need === undefined ? 'alike' : need === 'depth' ? 'deep' : 'tunnel';
  return need === undefined ? 'different' : need === 'depth' ? 'common-ground' : 'new';
}

/** What a purpose needs of the mix (seed 003; that new jobs come through those unlike oneself: Granovetter 1973). */
const NEEDS: ReadonlyMap<PurposeKind, 'depth' | 'impulses'> = new Map([
  ['quality', 'depth'],
  ['knowledge', 'depth'],
  ['feedback', 'depth'],
  ['support', 'depth'],
  ['people-leadership', 'depth'],
  ['inspiration', 'impulses'],
  ['challenge', 'impulses'],
  ['new-job', 'impulses'],
  ['new-partner', 'impulses'],
  ['external-relations', 'impulses'],
  ['influence', 'impulses'],
  ['career', 'impulses'],
]);
