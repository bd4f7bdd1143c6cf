/** Mending a log that another tab may mend too: what was changed here is written, and what both changed is told of first. */
import type { Interaction } from '../../domain/interaction.ts';
import type { Changes } from '../../store/rows.ts';
import type { LogFields } from './log-draft.ts';

/** The fields that are different now; one that is gone is given as undefined. */
export function changesBetween(before: LogFields, after: LogFields): Changes<LogFields> {
  const [then, now] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after)),
  ];
  const fields = [...new Set([...then.keys(), ...now.keys()])].filter(
    (field) => !isSame(then.get(field), now.get(field)),
  );
  return Object.fromEntries(fields.map((field) => [field, now.get(field)]));
}

/** Whether a field that is to be changed says something else by now than it did, and not what is wanted. */
export function isChangedElsewhere(since: Interaction, current: Interaction, changes: Changes<LogFields>): boolean {
  const [then, now] = [
    new Map<string, unknown>(Object.entries(since)),
    new Map<string, unknown>(Object.entries(current)),
  ];
  return Object.entries(changes).some(
    ([field, wanted]) => !isSame(then.get(field), now.get(field)) && !isSame(now.get(field), wanted),
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
