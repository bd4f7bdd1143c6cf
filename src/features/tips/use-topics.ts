/** The topics that the words of a draft speak of. What reads words in three languages is fetched with the first of them. */
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { topicsOf } from '../../domain/matching/topics.ts';
import { LANGUAGES } from '../../domain/settings.ts';
import type { TipDraft } from './tip-draft.ts';

/** Those that a first look at the title and the note finds, found anew while nothing else is to be done. */
export function useTopics({ title, note, language }: Pick<TipDraft, 'title' | 'note' | 'language'>): readonly string[] {
  const text = useDeferredValue(`${title}\n${note.slice(0, MOST_READ)}`);
  const reader = useReader(text.trim() !== '');
  return useMemo(
    () =>
      reader?.topicsOf(
        text,
        LANGUAGES.find((each) => each === language),
      ) ?? [],
    [reader, text, language],
  );
}

/** Enough to know what something is about. */
const MOST_READ = 2000;

type Reader = { readonly topicsOf: typeof topicsOf };

function useReader(isWanted: boolean): Reader | undefined {
  const [reader, setReader] = useState<Reader>();
  const isMissing = isWanted && reader === undefined;
  useEffect(() => {
    if (!isMissing) return undefined;
    let isHere = true;
    // what can't be fetched is done without: topics can be written by hand
    import('../../domain/matching/topics.ts').then(
      (fetched) => isHere && setReader({ topicsOf: fetched.topicsOf }),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [isMissing]);
  return reader;
}
