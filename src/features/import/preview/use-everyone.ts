/** All entries of a preview, fetched a hundred at a time as they come into view. */
import { useRef, useState } from 'react';
import type { ImportClient } from '../../../hooks/import-client.ts';
import type { ImportPreview, PreviewEntry, PreviewList } from '../../../formats/import-preview.ts';

/** `at` answers the entry at a place from 0, those new first; `want` fetches it when it isn't there. */
export function useEveryone(preview: ImportPreview, client: ImportClient) {
  const { added, matching } = preview.counts;
  const [pages, setPages] = useState<ReadonlyMap<string, readonly PreviewEntry[]>>(new Map());
  const asked = useRef(new Set<string>());

  function at(place: number): PreviewEntry | undefined {
    const { key, list, index, from } = pageOf(place, added);
    return pages.get(key)?.[index - from] ?? preview.first[list][index];
  }
  function want(place: number): void {
    const { key, list, from } = pageOf(place, added);
    if (asked.current.has(key)) return;
    asked.current.add(key);
    void client.page(list, from, PAGE).then((entries) => setPages((before) => new Map([...before, [key, entries]])));
  }
  return { count: added + matching, at, want };
}

const PAGE = 100;

function pageOf(place: number, added: number) {
  const list: PreviewList = place < added ? 'added' : 'matching';
  const index = place < added ? place : place - added;
  const from = index - (index % PAGE);
  return { key: `${list} ${from}`, list, index, from };
}
