/** Everyone in a file, new ones first; only what is on screen is there, and only that is asked of the worker. */
import { useEffect, useEffectEvent, useMemo } from 'react';
import { Virtualizer } from 'virtua';
import type { ImportClient } from '../../../hooks/import-client.ts';
import type { ImportPreview } from '../../../formats/import-preview.ts';
import styles from './everyone-list.module.css';
import { PreviewPerson } from './preview-person.tsx';
import { useEveryone } from './use-everyone.ts';

type EveryoneListProps = { readonly preview: ImportPreview; readonly client: ImportClient };

export function EveryoneList({ preview, client }: EveryoneListProps) {
  const { count, at, want } = useEveryone(preview, client);
  const data = useMemo(() => ({ length: count }), [count]);
  return (
    <div className={styles['list']}>
      <Virtualizer as="ul" item="li" itemSize={LINE_HEIGHT} data={data}>
        {(_, place) => {
          const entry = at(place);
          return entry === undefined ? <Coming place={place} onShown={want} /> : <PreviewPerson entry={entry} />;
        }}
      </Virtualizer>
    </div>
  );
}

/** In pixels, as long as nobody is opened. */
const LINE_HEIGHT = 57;

type ComingProps = { readonly place: number; readonly onShown: (place: number) => void };

/** A place whose person is still with the worker. */
function Coming({ place, onShown }: ComingProps) {
  const ask = useEffectEvent(onShown);
  useEffect(() => ask(place), [place]);
  return <div className={styles['coming']} />;
}
