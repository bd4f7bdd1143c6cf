/** Before everything becomes as it once was: what that means. */
import { useMessages } from '../../../i18n/use-messages.ts';
import { Acts } from '../../../ui/acts/acts.tsx';
import { Button } from '../../../ui/acts/button.tsx';
import { Sheet } from '../../../ui/overlays/sheet.tsx';

type BringBackSheetProps = { readonly moment: string; readonly onYes: () => void; readonly onClose: () => void };

export function BringBackSheet({ moment, onYes, onClose }: BringBackSheetProps) {
  const { backup, words } = useMessages();
  return (
    <Sheet open title={backup.before.ask(moment)} onClose={onClose}>
      <p>{backup.before.askText}</p>
      <Acts stacked>
        <Button look="primary" wide onClick={onYes}>
          {backup.before.bringBack}
        </Button>
        <Button wide onClick={onClose}>
          {words.cancel}
        </Button>
      </Acts>
    </Sheet>
  );
}
