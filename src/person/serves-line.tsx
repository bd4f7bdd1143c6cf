/** Beneath why now: which purposes somebody serves, by their kinds. Nothing where they serve none. */
import type { PurposeKind } from '../domain/purpose.ts';
import { knownWord } from '../i18n/known-word.ts';
import { useFirstMessages } from '../i18n/use-messages.ts';
import { Soft } from '../ui/layout/soft.tsx';

export function ServesLine({ kinds }: { readonly kinds: readonly PurposeKind[] }) {
  const { week, words } = useFirstMessages();
  const named = kinds.flatMap((kind) => knownWord(words.purposeKind, kind)?.toLocaleLowerCase() ?? []);
  return named.length === 0 ? null : <Soft small>{week.serves(named.join(', '))}</Soft>;
}
