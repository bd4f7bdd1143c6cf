/** The entries of the ledger, the latest first; of a great many only those in view are in the page. */
import { useMemo } from 'react';
import { WindowVirtualizer } from 'virtua';
import { LedgerRow } from '../../person/ledger-row.tsx';
import type { LedgerLine } from '../../store/ledger.ts';
import { LongItem, LongListContext, LongUl } from '../../ui/layout/long-list.tsx';
import { Stack } from '../../ui/layout/stack.tsx';

/** Over this many, only the lines in view are in the page. */
const FEW = 100;

/** Roughly, in pixels; lines are measured when they are painted. */
const LINE_HEIGHT = 72;

export function Entries({ lines }: { readonly lines: readonly LedgerLine[] }) {
  const about = useMemo(() => ({ count: lines.length }), [lines]);
  if (lines.length > FEW) {
    return (
      <LongListContext value={about}>
        <WindowVirtualizer data={lines} as={LongUl} item={LongItem} itemSize={LINE_HEIGHT}>
          {(line) => <LedgerRow key={line.entry.id} line={line} as="div" />}
        </WindowVirtualizer>
      </LongListContext>
    );
  }
  return (
    <Stack gap="none" as="ul">
      {lines.map((line) => (
        <LedgerRow key={line.entry.id} line={line} />
      ))}
    </Stack>
  );
}
