/** The topics that the words of a draft speak of. */
import { useDeferredValue, useMemo } from 'react';
import { topicsOf } from '../../domain/matching/topics.ts';
import { LANGUAGES } from '../../domain/settings.ts';
import type { TipDraft } from './tip-draft.ts';

/** Those that a first look at the title and the note finds, found anew while nothing else is to be done. */
export function useTopics({ title, note, language }: Pick<TipDraft, 'title' | 'note' | 'language'>): readonly string[] {
  const text = useDeferredValue(`${title}\n${note.slice(0, MOST_READ)}`);
  return useMemo(
    () =>
      topicsOf(
        text,
        LANGUAGES.find((each) => each === language),
      ),
    [text, language],
  );
}

/** Enough to know what something is about. */
const MOST_READ = 2000;
