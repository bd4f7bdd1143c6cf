/** A table none of whose columns was recognised: the person says what they are. */
import type { TableChoice } from '../../../formats/csv/recognize.ts';
import type { ImportStage } from '../../../hooks/import-stage.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { ColumnsFields } from './columns-fields.tsx';
import { leftAsTheyAre } from './column-choice.ts';
import styles from './columns.module.css';

type ColumnsStageProps = {
  readonly stage: Extract<ImportStage, { readonly kind: 'columns' }>;
  readonly onChoose: (choice: TableChoice) => void;
};

export function ColumnsStage({ stage, onChoose }: ColumnsStageProps) {
  const words = useMessages().importing;
  const { headers, sample } = stage.trouble;
  const mapping = stage.choice.mapping ?? leftAsTheyAre(headers, sample);
  return (
    <Stack>
      <div role="alert" className={styles['trouble']}>
        <h2 className={styles['title']}>{words.failed.noUsableColumn.title}</h2>
        <p>{words.failed.noUsableColumn.text}</p>
        <Soft>{stage.file}</Soft>
      </div>
      <ColumnsFields
        table={{ headers, sample, mapping, hasHeader: stage.choice.hasHeader ?? headers.some(Boolean) }}
        onChoose={(choice) => onChoose({ ...stage.choice, ...choice })}
      />
    </Stack>
  );
}
