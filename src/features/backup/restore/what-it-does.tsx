/** What one way of bringing a backup back would do to the people who are here. */
import { capitalized, numberText } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { RestoreMode, RestorePreview } from '../../../store/backup/restore-facts.ts';

export function WhatItDoes({ preview, mode }: { readonly preview: RestorePreview; readonly mode: RestoreMode }) {
  const { backup, language } = useMessages();
  const { restore: words, counts } = backup;
  const people = (count: number): string => counts.people(numberText(language, count), count === 1);
  const { added, changed, dropped } = preview[mode];
  const lines = [
    added > 0 && words.comes(capitalized(language, people(added))),
    changed > 0 && words.changes(capitalized(language, people(changed))),
    dropped > 0 && words.drops(capitalized(language, people(dropped))),
  ].filter((line) => line !== false);
  return <p aria-live="polite">{lines.length === 0 ? words.same : lines.join(' ')}</p>;
}
