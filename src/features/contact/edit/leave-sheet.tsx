/** Asks before unsaved words are let go. */
import { useMessages } from '../../../i18n/use-messages.ts';
import { Acts } from '../../../ui/acts/acts.tsx';
import { Button } from '../../../ui/acts/button.tsx';
import { Sheet } from '../../../ui/overlays/sheet.tsx';
import type { Unsaved } from './use-unsaved.ts';

export function LeaveSheet({ unsaved }: { readonly unsaved: Unsaved }) {
  const { contactForm: words } = useMessages();
  return (
    <Sheet open={unsaved.isAsking} title={words.leaveTitle} onClose={unsaved.stay}>
      <p>{words.leaveText}</p>
      <Acts stacked>
        <Button look="primary" wide onClick={unsaved.stay}>
          {words.stay}
        </Button>
        <Button wide onClick={unsaved.leave}>
          {words.leave}
        </Button>
      </Acts>
    </Sheet>
  );
}
