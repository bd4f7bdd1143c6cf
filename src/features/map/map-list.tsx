/** The list that says what the map draws: by sphere, the closest first, with how each one stands. */
import { useMemo, type ReactElement } from 'react';
import { WindowVirtualizer } from 'virtua';
import { localeOf } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { MapNow } from '../../store/map.ts';
import { LongItem, LongListContext, LongUl } from '../../ui/layout/long-list.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { ListLine } from './list-line.tsx';
import { linesOf } from './list-lines.ts';
import { UnsortedLink } from './unsorted-link.tsx';

/** Over this many, only the lines in view are in the page. */
const FEW = 200;

/** Roughly, in pixels; lines are measured when they are painted. */
const LINE_HEIGHT = 62;

export function MapList({ now }: { readonly now: MapNow }) {
  const { map: words, language } = useMessages();
  const lines = useMemo(() => linesOf(now.rose, new Intl.Collator(localeOf(language))), [now, language]);
  const about = useMemo(() => ({ label: words.list.label, count: lines.length }), [words, lines]);
  const line = (place: number): ReactElement => {
    const here = lines[place];
    return here === undefined ? <></> : <ListLine line={here} now={now} />;
  };
  return (
    <Stack>
      <Soft>{words.list.intro}</Soft>
      <UnsortedLink count={now.unsorted} />
      <LongListContext value={about}>
        {lines.length > FEW ? (
          <WindowVirtualizer as={LongUl} item={LongItem} itemSize={LINE_HEIGHT} data={lines}>
            {(_, place) => line(place)}
          </WindowVirtualizer>
        ) : (
          <LongUl>
            {lines.map(({ key }, place) => (
              <LongItem key={key} index={place}>
                {line(place)}
              </LongItem>
            ))}
          </LongUl>
        )}
      </LongListContext>
    </Stack>
  );
}
