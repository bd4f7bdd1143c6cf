/** One act upon many contacts at once: each is changed and settled in the same transaction. */
import type { Contact } from '../domain/contact.ts';
import type { Rules } from '../domain/decision.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Database } from './database.ts';
import { settled } from './due-days.ts';
import type { Writer } from './intend.ts';
import { interactionsByContact } from './interactions-of.ts';
import { changedRow, sameFields, withChanges, type Changes } from './rows.ts';

/** What happens to the many. Without `change` only the rules changed. */
export type ActOnMany = {
  readonly rules: Rules;
  /** The rules before, where the act changed those. */
  readonly rulesBefore?: Rules;
  readonly change?: (contact: Contact) => Changes<Contact>;
  /** Whether an interaction was there before the act; absent: all were. */
  readonly wasThere?: (interaction: Interaction) => boolean;
  /** Decide due days anew even where the target stays. */
  readonly anew?: boolean;
};

/** Changes and settles contacts that were read in this same transaction; those that come out the same are not written. */
export async function changeMany(
  database: Database,
  writer: Writer,
  many: { readonly contacts: readonly Contact[]; readonly act: ActOnMany },
): Promise<void> {
  const { contacts, act } = many;
  const byContact = await interactionsByContact(
    database,
    contacts.map(({ id }) => id),
  );
  const named = contacts.map((current) => {
    const interactions = byContact.get(current.id) ?? [];
    const contact = withChanges<Contact>(current, act.change?.(current) ?? {});
    const before = {
      contact: current,
      interactions: interactions.filter((row) => act.wasThere?.(row) ?? true),
      ...(act.rulesBefore !== undefined && { rules: act.rulesBefore }),
    };
    return { contact, interactions, before, ...(act.anew !== undefined && { anew: act.anew }) };
  });
  const ready = await settled(database, named, act.rules);
  const pairs = contacts.flatMap((before, index) => {
    const after = ready[index];
    return after === undefined || sameFields(before, after) ? [] : [{ before, after: changedRow(after, {}) }];
  });
  await writer.replace(database.contacts, pairs);
}
