/** Choosing a file: the browser's own input under a button of ours. */
import { FileUp } from 'lucide-react';
import type { ChangeEvent } from 'react';
import { classNames } from '../class-names.ts';
import styles from './file-button.module.css';
import { lookClasses, type Look } from './look.ts';

type FileButtonProps = {
  readonly label: string;
  readonly look: Look;
  /** What phones don't grey out, such as '.csv,text/csv'; absent: everything. */
  readonly accept?: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
};

export function FileButton({ label, look, accept, disabled = false, onFile }: FileButtonProps) {
  function choose(event: ChangeEvent<HTMLInputElement>): void {
    const file = event.target.files?.[0];
    // emptied, so that choosing the same file again is heard of too
    event.target.value = '';
    if (file !== undefined) onFile(file);
  }
  return (
    <label className={classNames(lookClasses(look, look !== 'plain'), styles['label'])}>
      <input type="file" className={styles['input']} accept={accept} disabled={disabled} onChange={choose} />
      {look !== 'plain' && <FileUp size={20} strokeWidth={1.75} aria-hidden />}
      {label}
    </label>
  );
}
