/** The people to tick: all of them when they are few; beyond that only those in view are in the page. */
import { useMemo, type ReactElement } from 'react';
import { WindowVirtualizer } from 'virtua';
import { lineOf } from '../../../domain/ring.ts';
import type { PeopleList } from '../../../hooks/people-client.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Face } from '../../../ui/face/face.tsx';
import { initialsOf } from '../../../ui/face/initials.ts';
import { CheckLine } from '../../../ui/fields/check-line.tsx';
import { LongItem, LongListContext, LongUl } from '../../../ui/layout/long-list.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import styles from './pick-list.module.css';

type PickListProps = {
  readonly list: PeopleList;
  readonly chosen: ReadonlySet<string>;
  readonly onPick: (id: string) => void;
};

export function PickList({ list, chosen, onPick }: PickListProps) {
  const { contacts } = useMessages();
  const about = useMemo(() => ({ label: contacts.title, count: list.count }), [contacts, list]);
  const data = useMemo(() => ({ length: list.count }), [list]);

  function line(place: number): ReactElement {
    const row = list.at(place);
    if (row === undefined) return <></>;
    return (
      <CheckLine checked={chosen.has(row.id)} onCheck={() => onPick(row.id)}>
        <Face initials={initialsOf(row.name)} hue={row.color} line={lineOf(row.tie)} size="small" />
        <span className={styles['texts']}>
          {row.name === '' ? contacts.nameless : row.name}
          {row.subtitle !== '' && (
            <Soft as="span" small>
              {row.subtitle}
            </Soft>
          )}
        </span>
      </CheckLine>
    );
  }
  return (
    <LongListContext value={about}>
      {list.count > FEW ? (
        <WindowVirtualizer as={LongUl} item={LongItem} itemSize={LINE_HEIGHT} data={data}>
          {(_, place) => line(place)}
        </WindowVirtualizer>
      ) : (
        <LongUl>
          {Array.from({ length: list.count }, (_, place) => (
            <LongItem key={list.idAt(place) ?? place} index={place}>
              {line(place)}
            </LongItem>
          ))}
        </LongUl>
      )}
    </LongListContext>
  );
}

/** Over this many, only the lines in view are in the page. */
const FEW = 100;

/** Roughly, in pixels; lines are measured when they are painted. */
const LINE_HEIGHT = 66;
