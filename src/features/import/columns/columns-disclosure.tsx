/** What each column was taken for, folded away unless the person has changed something, with who comes of it. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { TableChoice } from '../../../formats/csv/recognize.ts';
import type { PreviewTable } from '../../../formats/import-preview.ts';
import type { ImportStage } from '../../../hooks/import-stage.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { PreviewPerson } from '../preview/preview-person.tsx';
import { ColumnsFields } from './columns-fields.tsx';
import styles from './columns.module.css';

type ColumnsDisclosureProps = {
  readonly table: PreviewTable;
  readonly stage: Extract<ImportStage, { readonly kind: 'preview' }>;
  readonly onChoose: (choice: TableChoice) => void;
};

export function ColumnsDisclosure({ table, stage: { preview, choice }, onChoose }: ColumnsDisclosureProps) {
  const words = useMessages().importing;
  const [isOpen, setOpen] = useState(choice.mapping !== undefined);
  const summary = useRef<HTMLElement>(null);
  const leadHere = useEffectEvent(() => isOpen && summary.current?.focus());
  // Whoever was choosing columns goes on choosing them.
  useEffect(() => void leadHere(), []);
  const chosen = { ...table, mapping: choice.mapping ?? table.mapping };
  return (
    <details className={styles['disclosure']} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary ref={summary} className={styles['summary']}>
        {words.columns}
      </summary>
      {isOpen && (
        <Stack>
          <Soft>{words.columnsHint}</Soft>
          <ColumnsFields table={chosen} onChoose={(change) => onChoose({ ...choice, ...change })} />
          <div>
            <h3 className={styles['first']}>{words.firstRows}</h3>
            <ul>
              {[...preview.first.added, ...preview.first.matching].slice(0, SHOWN).map((entry) => (
                <li key={'row' in entry ? `${entry.kind} ${entry.row}` : ''}>
                  <PreviewPerson entry={entry} />
                </li>
              ))}
            </ul>
          </div>
        </Stack>
      )}
    </details>
  );
}

const SHOWN = 3;
