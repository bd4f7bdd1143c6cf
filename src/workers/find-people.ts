/** Answers a look at the list of people: who fits the search and the filters, in which order. */
import type { PeopleQuery } from '../domain/people-query.ts';
import { lettersOf } from './letters.ts';
import { MATCH, type Kept, type PeopleIndex } from './people-index.ts';
import type { Found, Look } from './people-messages.ts';
import { familyKey, nameKey, type PeopleOrders } from './people-order.ts';

/**
 * Those who fit, in the order asked for; sorted by name, those whose name answers the search come first. `matches` is
 * what `PeopleIndex.search` says.
 */
export function findPeople(
  index: PeopleIndex,
  { orders, look, matches }: { readonly orders: PeopleOrders; readonly look: Look; readonly matches?: Uint8Array },
): Found {
  const { query } = look;
  const fits = fitting(index, query);
  const order = orders.of(query.sort);
  if (matches === undefined) {
    const all = fits === undefined ? order : order.filter(fits);
    return { order: new Uint32Array(all), close: false, letters: lettersFor(index, all, look) };
  }
  const matching = order.filter((number) => matches[number] !== MATCH.none && (fits?.(number) ?? true));
  const ranked = query.sort === 'name' ? byMatch(matching, matches) : matching;
  return { order: new Uint32Array(ranked), close: false, letters: [] };
}

/** Those of `numbers` who fit the filters, in the order given: people who are only spelled like the search. */
export function closePeople(index: PeopleIndex, numbers: readonly number[], query: PeopleQuery): Found {
  const fits = fitting(index, query);
  const close = numbers.filter((number) => fits?.(number) ?? true).slice(0, MOST_CLOSE);
  return { order: new Uint32Array(close), close: close.length > 0, letters: [] };
}

/** Beyond these, likeness is chance. */
const MOST_CLOSE = 50;

function fitting(index: PeopleIndex, query: PeopleQuery): ((number: number) => boolean) | undefined {
  const tests = filterTests(query);
  if (tests.length === 0) return undefined;
  return (number) => {
    const kept = index.at(number);
    return kept !== undefined && tests.every((test) => test(kept));
  };
}

/** A test for each kind of filter that is set; within a kind, one of the chosen is enough. */
function filterTests(query: PeopleQuery): readonly ((kept: Kept) => boolean)[] {
  const ties = new Set<string>(query.ties);
  const statuses = new Set<string>(query.statuses);
  const sphereIds = new Set(query.sphereIds);
  const tags = new Set(query.tags);
  const tests: (readonly [ReadonlySet<string>, (kept: Kept) => boolean])[] = [
    [ties, ({ person }) => ties.has(person.tie ?? 'unsorted')],
    [statuses, ({ status }) => statuses.has(status)],
    [sphereIds, ({ person }) => person.sphereIds.some((id) => sphereIds.has(id))],
    [tags, ({ person }) => person.tags.some((tag) => tags.has(tag))],
  ];
  return tests.flatMap(([chosen, test]) => (chosen.size > 0 ? [test] : []));
}

/** In one pass, for it is done at every key. */
function byMatch(numbers: readonly number[], matches: Uint8Array): readonly number[] {
  const [names, nameWords, elsewhere]: [number[], number[], number[]] = [[], [], []];
  for (const number of numbers) {
    if (matches[number] === MATCH.name) names.push(number);
    else if (matches[number] === MATCH.nameWords) nameWords.push(number);
    else elsewhere.push(number);
  }
  return names.concat(nameWords, elsewhere);
}

function lettersFor(index: PeopleIndex, order: readonly number[], { query, language }: Look): Found['letters'] {
  const key = KEYS[query.sort];
  if (key === undefined) return [];
  return lettersOf(
    order,
    (number) => {
      const kept = index.at(number);
      return kept === undefined ? '' : key(kept);
    },
    language,
  );
}

const KEYS: { readonly [Sort in PeopleQuery['sort']]?: (kept: Kept) => string } = {
  name: nameKey,
  'family-name': familyKey,
};
