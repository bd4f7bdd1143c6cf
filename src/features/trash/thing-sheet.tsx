/** One thing in the trash: bring it back, or delete it for good, which is asked about, since nothing undoes it. */
import { RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useToday } from '../../hooks/use-today.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { TrashedThing } from '../../store/trash.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Sheet } from '../../ui/overlays/sheet.tsx';
import { ForGoodSheet } from './for-good-sheet.tsx';
import { thingKind, thingTitle } from './thing-text.ts';

type ThingSheetProps = {
  readonly thing: TrashedThing;
  readonly onRestore: () => void;
  readonly onDelete: () => void;
  readonly onClose: () => void;
};

export function ThingSheet({ thing, onRestore, onDelete, onClose }: ThingSheetProps) {
  const messages = useMessages();
  const { trash: words } = messages;
  const today = useToday();
  const [isAsking, setAsking] = useState(false);
  const title = thingTitle(thing, messages);
  if (isAsking) {
    return (
      <ForGoodSheet
        title={thing.table === 'interactions' || thing.table === 'tips' ? words.askInteraction : words.ask(title)}
        text={words.askHints[thing.table]}
        act={words.forGood}
        onConfirm={onDelete}
        onClose={onClose}
      />
    );
  }
  return (
    <Sheet open title={title} onClose={onClose}>
      <Soft>
        {thingKind(thing, messages, today)} · {words.daysLeft(thing.daysLeft)}
      </Soft>
      <p>{restoreHint(thing, words)}</p>
      <Acts stacked>
        <Button look="primary" icon={RotateCcw} wide onClick={onRestore}>
          {words.restore}
        </Button>
        <Button icon={Trash2} wide onClick={() => setAsking(true)}>
          {words.forGood}
        </Button>
      </Acts>
    </Sheet>
  );
}

/** What comes back; of someone who was made one with somebody, what stays there. */
function restoreHint(thing: TrashedThing, words: Messages['trash']): string {
  return thing.table === 'contacts' && thing.mergedInto !== undefined
    ? words.restoreMerged(thing.mergedInto)
    : words.restoreHints[thing.table];
}
