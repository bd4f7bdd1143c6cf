/** The lines of the list: all of them when they are few; beyond that only those in view. */
import { useEffect, useMemo, useRef } from 'react';
import { WindowVirtualizer, type CacheSnapshot, type WindowVirtualizerHandle } from 'virtua';
import type { PeopleList } from '../../hooks/people-client.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { LongItem, LongListContext, LongUl } from '../../ui/layout/long-list.tsx';
import { PersonLine } from './person-line.tsx';
import { useChecking } from './select/use-checking.ts';
import type { Selection } from './select/use-selection.ts';

/** Fewer are seen at a glance, and a letter above each would be more letters than people. */
const LETTERS_FROM = 15;

/** Over this many, only the lines in view are in the page. */
const FEW = 200;

type PeopleItemsProps = { readonly list: PeopleList; readonly selection: Selection | undefined };

export function PeopleItems({ list, selection }: PeopleItemsProps) {
  const { contacts: words } = useMessages();
  const about = useMemo(() => ({ label: words.title, count: list.count }), [words, list]);
  const letterAt = useMemo(() => lettersOf(list), [list]);
  const check = useChecking(list, selection);
  const line = (place: number) => {
    const row = list.at(place);
    return row === undefined ? (
      <></>
    ) : (
      <PersonLine
        row={row}
        sort={list.look.query.sort}
        today={list.look.today}
        letter={letterAt.get(place)}
        check={selection && { isOn: selection.ids.has(row.id), onCheck: (isRange) => check(place, isRange) }}
      />
    );
  };
  return (
    <LongListContext value={about}>
      {list.count > FEW ? (
        <ManyItems count={list.count} line={line} />
      ) : (
        <LongUl>
          {Array.from({ length: list.count }, (_, place) => (
            <LongItem key={list.at(place)?.id ?? place} index={place}>
              {line(place)}
            </LongItem>
          ))}
        </LongUl>
      )}
    </LongListContext>
  );
}

function lettersOf({ count, letters }: PeopleList): ReadonlyMap<number, string> {
  return new Map(count < LETTERS_FROM ? [] : letters.map(({ letter, at }) => [at, letter]));
}

type ManyItemsProps = { readonly count: number; readonly line: (place: number) => React.ReactElement };

function ManyItems({ count, line }: ManyItemsProps) {
  const handle = useRef<WindowVirtualizerHandle>(null);
  const data = useMemo(() => ({ length: count }), [count]);
  const cache = sizes?.count === count ? sizes.cache : undefined;

  useEffect(() => {
    const virtualizer = handle.current;
    return () => {
      if (virtualizer !== null) sizes = { count, cache: virtualizer.cache };
    };
  }, [count]);

  return (
    <WindowVirtualizer
      ref={handle}
      as={LongUl}
      item={LongItem}
      itemSize={LINE_HEIGHT}
      data={data}
      {...(cache !== undefined && { cache })}
    >
      {(_, place) => line(place)}
    </WindowVirtualizer>
  );
}

/** Roughly, in pixels; lines are measured when they are painted. */
const LINE_HEIGHT = 66;

/** How high the lines were when one left the screen, so that coming back finds the same place. */
let sizes: { readonly count: number; readonly cache: CacheSnapshot } | undefined;
