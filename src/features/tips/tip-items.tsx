/** The lines of a list of tips: all of them when they are few; beyond that only those in view. */
import { WindowVirtualizer } from 'virtua';
import type { ListedTip } from '../../store/tip-lists.ts';
import { TipLine } from './tip-line.tsx';
import { ItemsContext, TipItem, TipUl } from './tip-ul.tsx';

/** Over this many, only the lines in view are in the page. */
const FEW = 100;

/** Roughly, in pixels; lines are measured when they are painted. */
const LINE_HEIGHT = 72;

export function TipItems({ rows }: { readonly rows: readonly ListedTip[] }) {
  return (
    <ItemsContext value={rows.length}>
      {rows.length > FEW ? (
        <WindowVirtualizer as={TipUl} item={TipItem} itemSize={LINE_HEIGHT} data={rows}>
          {(row) => <TipLine key={row.tip.id} row={row} />}
        </WindowVirtualizer>
      ) : (
        <TipUl>
          {rows.map((row, place) => (
            <TipItem key={row.tip.id} index={place}>
              <TipLine row={row} />
            </TipItem>
          ))}
        </TipUl>
      )}
    </ItemsContext>
  );
}
