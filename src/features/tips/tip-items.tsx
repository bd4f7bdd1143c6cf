/** The lines of a list of tips: all of them when they are few; beyond that only those in view. */
import { useMemo } from 'react';
import { WindowVirtualizer } from 'virtua';
import { useMessages } from '../../i18n/use-messages.ts';
import type { ListedTip } from '../../store/tip-lists.ts';
import { LongItem, LongListContext, LongUl } from '../../ui/layout/long-list.tsx';
import { TipLine } from './tip-line.tsx';

/** Over this many, only the lines in view are in the page. */
const FEW = 100;

/** Roughly, in pixels; lines are measured when they are painted. */
const LINE_HEIGHT = 72;

export function TipItems({ rows }: { readonly rows: readonly ListedTip[] }) {
  const { tips: words } = useMessages();
  const about = useMemo(() => ({ label: words.title, count: rows.length }), [words, rows]);
  return (
    <LongListContext value={about}>
      {rows.length > FEW ? (
        <WindowVirtualizer as={LongUl} item={LongItem} itemSize={LINE_HEIGHT} data={rows}>
          {(row) => <TipLine key={row.tip.id} row={row} />}
        </WindowVirtualizer>
      ) : (
        <LongUl>
          {rows.map((row, place) => (
            <LongItem key={row.tip.id} index={place}>
              <TipLine row={row} />
            </LongItem>
          ))}
        </LongUl>
      )}
    </LongListContext>
  );
}
