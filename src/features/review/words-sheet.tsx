/** The words themselves: to whoever keeps the network together, or, where that is nobody one knows, to share as one likes. */
import { Copy, Share2 } from 'lucide-react';
import { useState } from 'react';
import type { Contact } from '../../domain/contact.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { WriteSheet } from '../../person/write-sheet.tsx';
import { useHandingOn } from '../../person/use-handing-on.ts';
import { canShare } from '../../platform/share.ts';
import { historyWith } from '../../store/interactions.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { Sheet } from '../../ui/overlays/sheet.tsx';
import type { Spoken } from './spoken.ts';
import { useReviewLine } from './use-review-line.ts';

export function WordsSheet({ onClose, ...props }: Spoken & { readonly onClose: () => void }) {
  const text = useReviewLine(props);
  const { keeper } = props.page;
  if (keeper !== undefined) return <ToKeeper keeper={keeper} text={text} onClose={onClose} />;
  return <ToAnyone text={text} decision={props.decision} onClose={onClose} />;
}

type ToKeeperProps = { readonly keeper: Contact; readonly text: string; readonly onClose: () => void };

function ToKeeper({ keeper, text, onClose }: ToKeeperProps) {
  const history = useLive((database) => historyWith(database, keeper.id), [keeper.id]);
  if (history === undefined) return null;
  return <WriteSheet person={{ contact: keeper, history, reasons: [] }} message={{ text }} onClose={onClose} />;
}

type ToAnyoneProps = Pick<Spoken, 'decision'> & { readonly text: string; readonly onClose: () => void };

function ToAnyone({ text: line, decision, onClose }: ToAnyoneProps) {
  const { words } = useMessages().review;
  const [text, setText] = useState(line);
  const { share, copy } = useHandingOn();
  return (
    <Sheet open title={words[decision]} onClose={onClose}>
      <TextArea label={words.text} rows={6} value={text} onChange={setText} />
      <Acts stacked>
        {canShare() && (
          <Button look="primary" icon={Share2} wide onClick={() => void share(text)}>
            {words.share}
          </Button>
        )}
        <Button icon={Copy} wide onClick={() => void copy(text)}>
          {words.copy}
        </Button>
      </Acts>
    </Sheet>
  );
}
