/** Choosing a file of people. The one file input of the screen. */
import { useMessages } from '../../i18n/use-messages.ts';
import { FileButton } from '../../ui/acts/file-button.tsx';
import { classNames } from '../../ui/class-names.ts';
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
  return (
    <div className={classNames(styles['pick'], disabled && styles['away'], !isFirst && styles['another'])}>
      <FileButton
        label={isFirst ? words.choose : words.another}
        look={isFirst ? 'primary' : 'plain'}
        accept={KINDS}
        disabled={disabled}
        onFile={onFile}
      />
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
