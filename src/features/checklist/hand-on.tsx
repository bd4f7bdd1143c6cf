/** Taking the checklist along: on one page of paper, or as a text. */
import { Copy, Printer, Share2 } from 'lucide-react';
import type { ChecklistWay } from '../../domain/checklist.ts';
import type { Network } from '../../domain/network.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useHandingOn } from '../../person/use-handing-on.ts';
import { canPrint, printPage } from '../../platform/print.ts';
import { canShare } from '../../platform/share.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { askedIn, checklistText } from './checklist-text.ts';

export function HandOn({ network, way }: { readonly network: Network; readonly way: ChecklistWay }) {
  const messages = useMessages();
  const { checklist: words } = messages;
  const { share, copy } = useHandingOn();
  const text = () => checklistText(network.name, askedIn(way, network.checklist), messages);
  return (
    <div>
      <Acts stacked>
        {canPrint() && (
          <Button icon={Printer} wide onClick={printPage}>
            {words.print}
          </Button>
        )}
        {canShare() ? (
          <Button icon={Share2} wide onClick={() => void share(text())}>
            {words.share}
          </Button>
        ) : (
          <Button icon={Copy} wide onClick={() => void copy(text())}>
            {words.copy}
          </Button>
        )}
      </Acts>
      <Soft small>{words.shareHint}</Soft>
    </div>
  );
}
