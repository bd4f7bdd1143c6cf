/** Looking back on a purpose from its own page, whenever one likes. */
import { useMessages } from '../../i18n/use-messages.ts';
import { LookBackForm } from '../../person/look-back-form.tsx';
import type { PurposePage } from '../../store/purpose-page.ts';
import { Sheet } from '../../ui/overlays/sheet.tsx';

type LookBackSheetProps = { readonly page: PurposePage; readonly onClose: () => void };

export function LookBackSheet({ page, onClose }: LookBackSheetProps) {
  const { purposes: words } = useMessages();
  return (
    <Sheet open title={words.look.thing} onClose={onClose}>
      <LookBackForm page={page} onDone={onClose} />
    </Sheet>
  );
}
