/** A conflict of two tabs in words, and the draft that comes of what the person chose. */
import type { Contact } from '../../../domain/contact.ts';
import { yearlyDay } from '../../../i18n/format.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { draftOf, type ContactDraft } from './contact-draft.ts';

export type ConflictRow = { readonly field: string; readonly label: string; readonly value: string };

/** The words to show it in, and what spheres and purposes are called, by id. */
type Wording = { readonly messages: Messages; readonly names: ReadonlyMap<string, string> };

/** What stands in each contested field now; the keys of matching follow their fields and are not shown. */
export function conflictRows(fields: readonly string[], current: Contact, wording: Wording): readonly ConflictRow[] {
  const { messages } = wording;
  const now = new Map<string, unknown>(Object.entries(current));
  const labels = new Map<string, unknown>(Object.entries(messages.contactForm));
  return fields
    .filter((field) => field !== 'matchKeys')
    .map((field) => {
      const label = labels.get(FIELD_LABELS.get(field) ?? field);
      const value =
        field === 'birthday' && current.birthday
          ? yearlyDay(messages.language, current.birthday)
          : textOf(now.get(field), wording);
      return { field, label: typeof label === 'string' ? label : field, value };
    });
}

/** The draft with the other tab's value in the fields where that shall stand. */
export function settledDraft(draft: ContactDraft, current: Contact, theirs: ReadonlySet<string>): ContactDraft {
  const there = Object.entries(draftOf(current)).filter(([name]) => theirs.has(name));
  return { ...draft, ...Object.fromEntries(there) };
}

/** The draft with what the other tab wrote in all fields that were left here as they were. */
export function mergedDraft(draft: ContactDraft, since: Contact, current: Contact): ContactDraft {
  const before = new Map<string, unknown>(Object.entries(draftOf(since)));
  const mine = new Map<string, unknown>(Object.entries(draft));
  const there = Object.entries(draftOf(current)).filter(
    ([name]) => JSON.stringify(mine.get(name)) === JSON.stringify(before.get(name)),
  );
  return { ...draft, ...Object.fromEntries(there) };
}

const FIELD_LABELS: ReadonlyMap<string, string> = new Map([
  ['displayName', 'name'],
  ['tie', 'howClose'],
  ['tieAnswers', 'howClose'],
  ['rhythm', 'howOften'],
  ['sphereIds', 'spheres'],
  ['purposeIds', 'purposes'],
  ['introducedById', 'introducedBy'],
]);

/** A value in words: texts as they are, lists joined, rows by their values. */
function textOf(value: unknown, wording: Wording): string {
  const { messages, names } = wording;
  if (value === undefined) return messages.contactForm.nothingThere;
  if (typeof value === 'string') return names.get(value) ?? wordOf(value, messages);
  if (typeof value === 'boolean') return messages.log.answers.yes;
  if (Array.isArray(value)) {
    const parts: readonly unknown[] = value;
    return parts.length === 0
      ? messages.contactForm.nothingThere
      : parts.map((part) => textOf(part, wording)).join(', ');
  }
  return typeof value === 'object' && value !== null ? textOfRow(value) : messages.contactForm.nothingThere;
}

/** 'Close' for 'strong': the words of fixed choices are translated, what the person wrote is not. */
function wordOf(text: string, { words }: Messages): string {
  const fixed = new Map<string, string>(Object.entries({ ...words.tie, ...words.level, ...words.reach }));
  return fixed.get(text) ?? text;
}

function textOfRow(row: object): string {
  return Object.entries(row)
    .filter(([name, part]) => name !== 'label' && (typeof part === 'string' || typeof part === 'number') && part !== '')
    .map(([, part]) => String(part))
    .join(' ');
}
