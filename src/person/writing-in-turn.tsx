/** Writing to several, one after another; whoever is left when one closes stands as kept. */
import { useState, type ReactNode } from 'react';
import { useUndo } from '../hooks/use-undo.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Soft } from '../ui/layout/soft.tsx';
import { useToast } from '../ui/overlays/toast-context.ts';
import type { Sending } from './pass-on/sending.ts';
import { useNames } from './use-names.ts';
import { WriteSheet } from './write-sheet.tsx';

type WritingInTurnProps = {
  readonly sending: Sending;
  readonly onClose: () => void;
  /** What stands beneath the ways to write to this one. */
  readonly renderBeneath?: (contactId: string) => ReactNode;
};

export function WritingInTurn({ sending: { passings, undoId }, onClose, renderBeneath }: WritingInTurnProps) {
  const { passOn: words } = useMessages();
  const showToast = useToast();
  const undoOf = useUndo();
  const [place, setPlace] = useState(0);
  const passing = passings[place];
  if (passing === undefined) return null;
  const { contact } = passing.person;

  function next(): void {
    if (place + 1 < passings.length) setPlace(place + 1);
    else onClose();
  }
  function leave(): void {
    if (passings.length > 1) {
      showToast({ text: words.keptRest, ...(undoId !== undefined && { undo: undoOf(undoId) }) });
    }
    onClose();
  }

  return (
    <WriteSheet
      key={contact.id}
      person={passing.person}
      message={passing.message}
      onClose={leave}
      onDone={next}
      above={<Progress passings={passings} place={place} />}
      beneath={renderBeneath?.(contact.id)}
    />
  );
}

/** Which of several this is, and who comes next; nothing for one alone. */
function Progress({ passings, place }: Pick<Sending, 'passings'> & { readonly place: number }) {
  const { passOn: words, checkIn } = useMessages();
  const names = useNames();
  if (passings.length < 2) return null;
  const where = checkIn.place(place + 1, passings.length);
  const after = passings[place + 1];
  return <Soft>{after === undefined ? where : words.next(where, names.inSentences(after.person.contact))}</Soft>;
}
