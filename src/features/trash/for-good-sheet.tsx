/** Asks before something is deleted for good. */
import { useMessages } from '../../i18n/use-messages.ts';
import { BackupHint } from '../../person/backup-hint.tsx';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { Sheet } from '../../ui/overlays/sheet.tsx';

type ForGoodSheetProps = {
  readonly title: string;
  readonly text: string;
  /** What is about to be done. */
  readonly act: string;
  /** So much goes that a word about backups has its place. */
  readonly isMany?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

export function ForGoodSheet({ title, text, act, isMany = false, onConfirm, onClose }: ForGoodSheetProps) {
  const words = useMessages().trash;
  return (
    <Sheet open title={title} onClose={onClose}>
      <p>{text}</p>
      {isMany && <BackupHint />}
      <Acts stacked>
        <Button look="primary" wide onClick={onClose}>
          {words.keep}
        </Button>
        <Button wide onClick={onConfirm}>
          {act}
        </Button>
      </Acts>
    </Sheet>
  );
}
