/** Choosing a file: the browser's own input under a button of ours. The one file input of the screen. */
import { FileUp } from 'lucide-react';
import type { ChangeEvent } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { classNames } from '../../ui/class-names.ts';
import { lookClasses } from '../../ui/acts/look.ts';
import { Soft } from '../../ui/layout/soft.tsx';
import styles from './file-pick.module.css';

type FilePickProps = {
  /** It is THE act of the screen; later it only offers another file. */
  readonly isFirst: boolean;
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
};

export function FilePick({ isFirst, disabled, onFile }: FilePickProps) {
  const words = useMessages().importing;
  function choose(event: ChangeEvent<HTMLInputElement>): void {
    const file = event.target.files?.[0];
    // Emptied, so that choosing the same file again is heard of too.
    event.target.value = '';
    if (file !== undefined) onFile(file);
  }
  return (
    <div className={classNames(styles['pick'], disabled && styles['away'])}>
      <label
        className={classNames(
          lookClasses(isFirst ? 'primary' : 'plain', isFirst),
          styles['label'],
          !isFirst && styles['another'],
        )}
      >
        <input type="file" className={styles['input']} accept={KINDS} disabled={disabled} onChange={choose} />
        {isFirst && <FileUp size={20} strokeWidth={1.75} aria-hidden />}
        {isFirst ? words.choose : words.another}
      </label>
      {isFirst && (
        <>
          <Soft>{words.reads}</Soft>
          <p className={styles['drop']}>{words.drop}</p>
        </>
      )}
    </div>
  );
}

/** Phones grey out what is not named here, and each calls vCard and CSV something else. */
const KINDS =
  '.vcf,.vcard,text/vcard,text/x-vcard,text/directory,application/vcard,.csv,.tsv,.txt,text/csv,text/comma-separated-values,text/tab-separated-values,text/plain,application/csv,application/vnd.ms-excel';
