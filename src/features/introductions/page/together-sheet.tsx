/** One message to all of them at once: by mail where all have an address, or through another app, or copied. */
import { useState } from 'react';
import type { Contact } from '../../../domain/contact.ts';
import type { Means } from '../../../domain/means.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { meansIcons } from '../../../person/means-icons.ts';
import { useUnsent } from '../../../person/use-unsent.ts';
import { Acts } from '../../../ui/acts/acts.tsx';
import { Button } from '../../../ui/acts/button.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { LeaveSheet } from '../../../ui/overlays/leave-sheet.tsx';
import { Sheet } from '../../../ui/overlays/sheet.tsx';
import { useLines } from '../use-lines.ts';
import { useWaysToAll } from './use-ways-to-all.ts';

type TogetherSheetProps = {
  readonly people: readonly Contact[];
  /** Called once the words are on their way. */
  readonly onWritten: (by: Means) => void;
  readonly onClose: () => void;
};

export function TogetherSheet({ people, onWritten, onClose }: TogetherSheetProps) {
  const { introductions: words, outreach } = useMessages();
  const lines = useLines();
  const [text, setText] = useState(() => lines.toAll(people));
  const { ways, go } = useWaysToAll(people);
  const unsent = useUnsent(onClose);

  function write(next: string): void {
    unsent.note({ text }, { text: next });
    setText(next);
  }
  async function send(by: (typeof ways)[number]): Promise<void> {
    const isGone = await go(by, text);
    if (!isGone) return;
    onClose();
    onWritten(by);
  }

  return (
    <>
      <Sheet open title={people.length === 2 ? words.acts.writeTwo : words.acts.writeMore} onClose={unsent.close}>
        <TextArea label={outreach.words} rows={5} value={text} onChange={write} />
        <Acts stacked>
          {ways.map((means, place) => (
            <Button
              key={means}
              icon={meansIcons[means]}
              look={place === 0 ? 'primary' : 'quiet'}
              wide
              disabled={text.trim() === ''}
              onClick={() => void send(means)}
            >
              {outreach.means[means]}
            </Button>
          ))}
        </Acts>
      </Sheet>
      <LeaveSheet unsaved={unsent.asking} />
    </>
  );
}
