/** The presses that bring people in without a file, where this browser has such. */
import { ClipboardPaste, ContactRound } from 'lucide-react';
import { useMessages } from '../../i18n/use-messages.ts';
import { canReadClipboard } from '../../platform/clipboard.ts';
import { canPickContacts } from '../../platform/contact-picker.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import type { WaysIn } from './use-ways-in.ts';

export function OtherWays({ paste, pick }: WaysIn) {
  const words = useMessages().importing;
  const [canPaste, canPick] = [canReadClipboard(), canPickContacts()];
  if (!canPaste && !canPick) return null;
  return (
    <Acts stacked>
      {canPick && (
        <Button icon={ContactRound} onClick={() => void pick()}>
          {words.pick}
        </Button>
      )}
      {canPaste && (
        <Button icon={ClipboardPaste} onClick={() => void paste()}>
          {words.paste}
        </Button>
      )}
    </Acts>
  );
}
