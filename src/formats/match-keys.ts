/** The keys by which a card finds itself again in a file: its e-mail addresses and phone numbers in one spelling each. */
import type { Labelled } from '../domain/contact.ts';
import { fold } from '../domain/fold.ts';
import { phoneKey, type CountryCode } from './phone.ts';

/** What of a card the keys are made of. */
export type Reachable = { readonly emails?: readonly Labelled[]; readonly phones?: readonly Labelled[] };

/**
 * Folded e-mail addresses and E.164 numbers of a card, each once, e-mails first; empty when it has none that can be
 * read. Numbers without a country code are read as `country` writes them.
 */
export function matchKeysOf(card: Reachable, country: CountryCode): readonly string[] {
  const keys = new Set<string>();
  for (const { value } of card.emails ?? []) {
    const key = fold(value.trim());
    if (key.includes('@')) keys.add(key);
  }
  for (const { value } of card.phones ?? []) {
    const key = phoneKey(value, country);
    if (key !== undefined) keys.add(key);
  }
  return [...keys];
}
