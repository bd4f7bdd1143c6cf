/** The tips of one place, and what finds some of them where there are many. */
import { useMemo } from 'react';
import { isFoundBy, tipSearchText } from '../../domain/tip.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { ListedTip } from '../../store/tip-lists.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { TipItems } from './tip-items.tsx';

/** Fewer are seen at a glance. */
const SEARCHED_FROM = 8;

type TipFinderProps = {
  readonly rows: readonly ListedTip[];
  readonly text: string;
  readonly onSearch: (text: string) => void;
};

export function TipFinder({ rows, text, onSearch }: TipFinderProps) {
  const { tips: words } = useMessages();
  const searched = useMemo(() => rows.map((row) => [tipSearchText(row.tip), row] as const), [rows]);
  const found = useMemo(
    () => searched.flatMap(([searchText, row]) => (isFoundBy(searchText, text) ? row : [])),
    [searched, text],
  );
  return (
    <>
      {(rows.length >= SEARCHED_FROM || text !== '') && (
        <TextField label={words.search} type="search" value={text} onChange={onSearch} />
      )}
      {found.length === 0 ? <Soft>{words.noneFound}</Soft> : <TipItems rows={found} />}
    </>
  );
}
