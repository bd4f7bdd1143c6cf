/** Who can help now: the answers to an ask, and to words typed in a hurry, with those who are held back beside them. */
import { heldBackBy, shareLeft, type AskLoad, type HeldBack } from '../domain/ask-load.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Helper, Helpers } from '../domain/helper.ts';
import { helpScore, helpWords, wordsThatHelp } from '../domain/help-words.ts';
import type { Relevance } from '../domain/matching/relevance.ts';
import { whoCanHelp } from '../domain/matching/who-can-help.ts';
import { ringList, type Ringable } from '../domain/quick-help.ts';
import { askLoads } from '../store/ask-loads.ts';
import { askById } from '../store/asks.ts';
import type { Database } from '../store/database.ts';
import { requestsOf } from '../store/requests.ts';
import type { MatchMirror } from './match-mirror.ts';
import type { RingMirror } from './ring-mirror.ts';

export const NO_HELPERS: Helpers = { free: [], heldBack: [] };

/** Who can help with an ask, but for those it went to already; nobody for one that is not there. */
export async function helpersWith(
  database: Database,
  mirror: MatchMirror,
  { id, today }: { readonly id: string; readonly today: CalendarDate },
): Promise<Helpers> {
  const ask = await askById(database, id);
  if (ask === undefined) return NO_HELPERS;
  const [index, loads, requests] = await Promise.all([
    mirror.ready(),
    askLoads(database, today, id),
    requestsOf(database, id),
  ]);
  const asked = new Set(requests.flatMap(({ contactId }) => contactId ?? []));
  const held = heldIn(loads);
  const all = whoCanHelp(ask, index).filter(({ contactId }) => !asked.has(contactId));
  // who comes next is measured by the best of those who may be asked
  const out = [...asked, ...held.keys()];
  const free = out.length === 0 ? all : await mirror.without(out, (others) => whoCanHelp(ask, others));
  const words = helpWords(ask);
  const asHelper = ({ contactId }: Relevance): Helper => ({ contactId, words: wordsThatHelp(words, index, contactId) });
  return {
    free: free.toSorted((one, other) => weighed(other, loads) - weighed(one, loads)).map(asHelper),
    heldBack: all.flatMap((each) => {
      const why = held.get(each.contactId);
      return why === undefined ? [] : [{ ...asHelper(each), why }];
    }),
  };
}

/** What quick help is looked for in. */
export type QuickMirrors = { readonly people: RingMirror; readonly index: MatchMirror };

/** Whom one may ring today; where words are typed, those alone who have something to do with them, the best fit first. */
export async function quickHelpers(
  database: Database,
  { people, index: mirror }: QuickMirrors,
  { text, today }: { readonly text: string; readonly today: CalendarDate },
): Promise<Helpers> {
  const [ringable, loads] = await Promise.all([people.ready(), askLoads(database, today)]);
  const words = helpWords({ what: text, topics: [] });
  const index = words.length === 0 ? undefined : await mirror.ready();
  const scored = ringable.map((each) =>
    index === undefined ? each : withScore(each, helpScore(words, index, each.id)),
  );
  const fitting = index === undefined ? scored : scored.filter(({ score = 0 }) => score >= LEAST);
  const { ids, heldBack } = ringList(fitting.map((each) => withLoad(each, loads.get(each.id))));
  const wordsOf = (id: string): readonly string[] => (index === undefined ? [] : wordsThatHelp(words, index, id));
  return {
    free: ids.map((id) => ({ contactId: id, words: wordsOf(id) })),
    heldBack: heldBack.map(({ id, why }) => ({ contactId: id, words: wordsOf(id), why })),
  };
}

/** Under this a word in common is an accident; a list that is short already may be less strict than an ask. */
const LEAST = 0.3;

function heldIn(loads: ReadonlyMap<string, AskLoad>): ReadonlyMap<string, HeldBack> {
  return new Map(
    [...loads].flatMap(([id, load]) => {
      const why = heldBackBy(load);
      return why === undefined ? [] : [[id, why] as const];
    }),
  );
}

function weighed({ contactId, score }: Relevance, loads: ReadonlyMap<string, AskLoad>): number {
  return score * shareLeft(loads.get(contactId));
}

function withScore(person: Ringable, score: number): Ringable {
  return { ...person, score };
}

function withLoad(person: Ringable, load: AskLoad | undefined): Ringable {
  return load === undefined ? person : { ...person, load };
}
