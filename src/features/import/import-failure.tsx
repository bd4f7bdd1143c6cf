/** Why a file could not be read, or nothing was written: the kind in a headline, then what to do about it. */
import type { ImportStage } from '../../hooks/import-stage.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Soft } from '../../ui/layout/soft.tsx';
import { failureWords } from './failure-words.ts';
import styles from './import-failure.module.css';

export function ImportFailure({ stage }: { readonly stage: Extract<ImportStage, { readonly kind: 'failed' }> }) {
  const { title, text } = failureWords(stage.trouble, useMessages());
  return (
    <div role="alert" className={styles['failure']}>
      <h2 className={styles['title']}>{title}</h2>
      <p>{text}</p>
      <Soft>{stage.file}</Soft>
    </div>
  );
}
