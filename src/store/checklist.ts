/** The checklist of a network: each answer is saved by itself, so that one may answer over days, and in two tabs. */
import { WAY_KEY, type ChecklistQuestion, type ChecklistWay } from '../domain/checklist.ts';
import type { Network } from '../domain/network.ts';
import type { Database } from './database.ts';
import { intend } from './intend.ts';
import { networkById } from './networks.ts';
import { changedRow } from './rows.ts';

/** Answers one question, or says whether one starts or joins; '' takes the answer away. Answers the id for undoing it. */
export async function answerChecklist(
  database: Database,
  { networkId, question, answer }: ChecklistAnswer,
): Promise<string> {
  const { undoId } = await intend(database, [database.networks], async (writer) => {
    const before = await networkById(database, networkId);
    if (before === undefined || (before.checklist[question] ?? '') === answer) return;
    const others = Object.entries(before.checklist).filter(([code]) => code !== question);
    const checklist = Object.fromEntries([...others, ...(answer === '' ? [] : [[question, answer] as const])]);
    await writer.replace(database.networks, [{ before, after: changedRow<Network>(before, { checklist }) }]);
  });
  return undoId;
}

export type ChecklistAnswer = { readonly networkId: string } & (
  | { readonly question: ChecklistQuestion; readonly answer: string }
  | { readonly question: typeof WAY_KEY; readonly answer: ChecklistWay }
);
