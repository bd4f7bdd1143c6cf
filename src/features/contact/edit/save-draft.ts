/** Saving the form: the keys by which files find the person again are reckoned before the transaction. */
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { Contact } from '../../../domain/contact.ts';
import { failed, type Result } from '../../../domain/result.ts';
import { rememberedDay, type LastInTouch } from '../../../domain/rough-day.ts';
import type { Language } from '../../../domain/settings.ts';
import { matchKeysHere } from '../../../hooks/match-keys-here.ts';
import { writeFailureOf, type WriteFailure } from '../../../platform/write-failure.ts';
import { createContact, saveContact, type ContactFields, type SaveFailure } from '../../../store/contacts.ts';
import type { Database } from '../../../store/database.ts';
import type { Changes } from '../../../store/rows.ts';
import { changesIn, fieldsOf, partedName, type ContactDraft } from './contact-draft.ts';

/** Why a form could not be saved. */
export type FormFailure = SaveFailure | { readonly kind: WriteFailure };

/** How the write is to be understood. */
export type Saving = { readonly today: CalendarDate; readonly language: Language };

/** Saves what was changed since; `undoId` is absent when nothing was. */
export async function saveDraft(
  database: Database,
  form: { readonly since: Contact; readonly draft: ContactDraft },
  saving: Saving,
): Promise<Result<{ readonly undoId?: string }, FormFailure>> {
  try {
    const changes = changesIn(form.since, form.draft);
    if (Object.keys(changes).length === 0) return { ok: true, value: {} };
    const keys = changes.phones === undefined && changes.emails === undefined ? {} : await keysOf(form.draft, saving);
    return await saveContact(database, { since: form.since, changes: { ...changes, ...keys } }, saving.today);
  } catch (error) {
    return failed({ kind: writeFailureOf(error) });
  }
}

/** Writes down a new person; answers the id. */
export async function createFromDraft(
  database: Database,
  form: { readonly draft: ContactDraft; readonly last: LastInTouch },
  saving: Saving,
): Promise<Result<string, FormFailure>> {
  try {
    const draft = partedName(form.draft);
    const { displayName, ...fields } = fieldsOf(draft);
    const last = rememberedDay(form.last, saving.today);
    const known = { today: saving.today, ...(last !== undefined && { last }) };
    const card = { ...present(fields), ...(await keysOf(draft, saving)), displayName };
    return { ok: true, value: await createContact(database, card, known) };
  } catch (error) {
    return failed({ kind: writeFailureOf(error) });
  }
}

async function keysOf(draft: ContactDraft, { language }: Saving): Promise<Pick<ContactFields, 'matchKeys'>> {
  return { matchKeys: await matchKeysHere(draft, language) };
}

function present(fields: Changes<ContactFields>): Partial<ContactFields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
