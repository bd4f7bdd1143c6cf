/** What went wrong, above the screen it happened on: what was half typed there stays. */
import { RotateCw } from 'lucide-react';
import { troubleWords } from '../i18n/trouble-words.ts';
import { useFirstMessages } from '../i18n/use-messages.ts';
import { Acts } from '../ui/acts/acts.tsx';
import { Button } from '../ui/acts/button.tsx';
import { Sheet } from '../ui/overlays/sheet.tsx';
import type { ErrorKind } from './error-kind.ts';

type TroubleSheetProps = { readonly kind: ErrorKind; readonly onClose: () => void };

export function TroubleSheet({ kind, onClose }: TroubleSheetProps) {
  const { language } = useFirstMessages();
  const words = troubleWords[language];
  const { title, text } = words[kind];
  return (
    <Sheet open title={title} onClose={onClose}>
      <div role="alert">
        <p>{text}</p>
        <p>{words.kept}</p>
      </div>
      <Acts stacked>
        <Button look="primary" wide onClick={onClose}>
          {words.back}
        </Button>
        <Button icon={RotateCw} wide onClick={() => location.reload()}>
          {words.again}
        </Button>
      </Acts>
    </Sheet>
  );
}
