/** Asks before unsaved words are let go. */
import { Acts } from '../acts/acts.tsx';
import { Button } from '../acts/button.tsx';
import { useLabels } from '../labels.ts';
import { Sheet } from './sheet.tsx';
import type { Unsaved } from './use-unsaved.ts';

export function LeaveSheet({ unsaved }: { readonly unsaved: Unsaved }) {
  const { leaving } = useLabels();
  return (
    <Sheet open={unsaved.isAsking} title={leaving.title} onClose={unsaved.stay}>
      <p>{leaving.text}</p>
      <Acts stacked>
        <Button look="primary" wide onClick={unsaved.stay}>
          {leaving.stay}
        </Button>
        <Button wide onClick={unsaved.leave}>
          {leaving.leave}
        </Button>
      </Acts>
    </Sheet>
  );
}
