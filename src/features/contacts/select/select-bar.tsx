/** The bar at the bottom while one selects: how many there are, and what to do with them. */
import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { PeopleList } from '../../../hooks/people-client.ts';
import { useWeighed } from '../../../hooks/use-weighed.ts';
import { capitalized } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { IconButton } from '../../../ui/acts/icon-button.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { useCounts } from '../use-counts.ts';
import { ActsSheet } from './acts-sheet.tsx';
import { RhythmSheet } from './rhythm-sheet.tsx';
import styles from './select-bar.module.css';
import type { ManySheet } from './sheet-props.ts';
import { SphereSheet } from './sphere-sheet.tsx';
import { TagSheet } from './tag-sheet.tsx';
import { TieSheet } from './tie-sheet.tsx';
import { useListedIds } from './use-listed-ids.ts';
import { useManyActs } from './use-many-acts.ts';
import type { Selection } from './use-selection.ts';

type SelectBarProps = { readonly list: PeopleList; readonly selection: Selection };

const SHEETS = { acts: ActsSheet, tie: TieSheet, rhythm: RhythmSheet, sphere: SphereSheet, tags: TagSheet } as const;

export function SelectBar({ list, selection }: SelectBarProps) {
  const { many, language } = useMessages();
  const counts = useCounts();
  const ids = useMemo(() => [...selection.ids], [selection.ids]);
  const weighed = useWeighed(ids);
  const { isBusy, act } = useManyActs(ids, selection.leave);
  const [shown, setShown] = useState<ManySheet>();
  const listed = useListedIds(list).filter((id) => selection.ids.has(id)).length;
  const hidden = ids.length - listed;
  const Shown = shown === undefined ? undefined : SHEETS[shown];

  function chosen(): string {
    if (isBusy) return many.busy;
    return ids.length === 0 ? many.pick : many.chosen(counts.word(ids.length), ids.length === 1);
  }
  return (
    <>
      <div className={styles['room']} />
      <div className={styles['bar']} data-foot>
        <div className={styles['inside']}>
          <IconButton icon={X} label={many.leave} onClick={selection.leave} />
          <output className={styles['texts']}>
            <span>{capitalized(language, chosen())}</span>
            {hidden > 0 && !isBusy && (
              <Soft as="span" small>
                {many.hidden(counts.word(hidden))}
              </Soft>
            )}
          </output>
          <Button look="primary" disabled={ids.length === 0 || isBusy} onClick={() => setShown('acts')}>
            {many.change}
          </Button>
        </div>
      </div>
      {Shown && weighed && (
        <Shown
          ids={ids}
          weighed={weighed}
          tags={list.tags}
          act={act}
          onOpen={setShown}
          onClose={() => setShown(undefined)}
        />
      )}
    </>
  );
}
