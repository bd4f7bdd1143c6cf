/** The app's own matching over rows from files: for each tip whom it would suggest, and for each ask. */
import type * as v from 'valibot';
import type { Candidate } from '../../src/domain/matching/candidate.ts';
import { NEARNESS_TABLE } from '../../src/domain/matching/nearness/table.ts';
import { Nearness } from '../../src/domain/matching/nearness/nearness.ts';
import { askIndex, whoCanHelp } from '../../src/domain/matching/who-can-help.ts';
import { NO_CONTEXT, tipIndex, whoLikes } from '../../src/domain/matching/who-likes.ts';
import { knownKind } from '../../src/domain/tip.ts';
import { AskRow, ContactRow, readRows, TipRow } from './rows.ts';

export type Files = {
  readonly contacts: string;
  readonly tips: string | undefined;
  readonly asks: string | undefined;
};

/** By the id of a tip or an ask: ids of contacts, best first. */
export type Judged = { readonly [id: string]: readonly string[] };

/** What the app would suggest; of a file that isn't there, nothing. Throws when one can't be read. */
export function judge({ contacts, tips, asks }: Files): { readonly tips: Judged; readonly asks: Judged } {
  const people = readRows(contacts, ContactRow).filter(
    ({ standing, deletedAt }) => standing === '' && deletedAt === '',
  );
  return {
    tips: tips === undefined ? {} : judgeTips(people, readRows(tips, TipRow)),
    asks: asks === undefined ? {} : judgeAsks(people, readRows(asks, AskRow)),
  };
}

const nearness = new Nearness(NEARNESS_TABLE);

type Person = v.InferOutput<typeof ContactRow>;

function judgeTips(people: readonly Person[], tips: readonly v.InferOutput<typeof TipRow>[]): Judged {
  const index = tipIndex(nearness);
  for (const person of people) index.put(candidateOf(person));
  return Object.fromEntries(
    tips.map(({ id, kind, fromContactId, ...tip }) => {
      const context = { ...NO_CONTEXT, leftOut: new Set([fromContactId]) };
      return [id, whoLikes({ ...tip, kind: knownKind(kind) }, index, context).map(({ contactId }) => contactId)];
    }),
  );
}

function judgeAsks(people: readonly Person[], asks: readonly v.InferOutput<typeof AskRow>[]): Judged {
  const index = askIndex(nearness);
  for (const person of people.filter(mayBeAsked)) index.put(candidateOf(person));
  return Object.fromEntries(
    asks.map(({ id, ...ask }) => [id, whoCanHelp(ask, index).map(({ contactId }) => contactId)]),
  );
}

/** Nobody at professional distance, and nobody from a sphere that is private from the start. */
function mayBeAsked({ distance, sphere }: Person): boolean {
  return !distance && !PRIVATE.test(sphere.trim());
}

const PRIVATE = /^(family|(close )?friends|relatives|familie|venner|slægt|nærmeste|familj|vänner|släkt|närmaste)$/i;

function candidateOf({ lastInteractionNote, ...person }: Person): Candidate {
  return { ...person, lastNote: lastInteractionNote };
}
