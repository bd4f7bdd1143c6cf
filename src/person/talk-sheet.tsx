/** What came of it: outcomes, minutes and who helped whom, each saved with the tap and taken back with another. */
import type { Contact } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import { useLive } from '../hooks/use-live.ts';
import { nameInSentences } from '../i18n/name-in-sentences.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { talkNow } from '../store/talk-now.ts';
import { Button } from '../ui/acts/button.tsx';
import { Stack } from '../ui/layout/stack.tsx';
import { Sheet } from '../ui/overlays/sheet.tsx';
import { TalkFields } from './talk-fields.tsx';

type TalkSheetProps = {
  readonly talk: Pick<Interaction, 'id'>;
  readonly contact: Pick<Contact, 'id' | 'givenName' | 'displayName'>;
  readonly onClose: () => void;
};

export function TalkSheet({ talk, contact, onClose }: TalkSheetProps) {
  const { giving, words: common } = useMessages();
  const name = nameInSentences(contact);
  const now = useLive(
    (database) => talkNow(database, { interactionId: talk.id, contactId: contact.id }),
    [talk.id, contact.id],
  );
  return (
    <Sheet open title={giving.talk.ask(name)} onClose={onClose}>
      <Stack>
        {now && <TalkFields now={now} person={{ id: contact.id, name }} />}
        <Button look="primary" wide onClick={onClose}>
          {common.done}
        </Button>
      </Stack>
    </Sheet>
  );
}
