/** The purposes in the person's own order; each goes up or down a place with a press. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { movedInOrder, type Purpose } from '../../domain/purpose.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { purposeName, purposeNote } from '../../person/purpose-text.ts';
import { rankPurposes } from '../../store/purposes.ts';
import { IconButton } from '../../ui/acts/icon-button.tsx';
import { useOneAtATime } from '../../ui/acts/use-one-at-a-time.ts';
import { Row } from '../../ui/layout/row.tsx';
import { Stack } from '../../ui/layout/stack.tsx';

export function PurposeOrder({ purposes }: { readonly purposes: readonly Purpose[] }) {
  const messages = useMessages();
  const { purposes: words, words: common } = messages;
  const today = useToday();
  const database = useDatabase();
  const oneAtATime = useOneAtATime();
  const ids = purposes.map(({ id }) => id);

  async function move(id: string, by: -1 | 1): Promise<void> {
    await oneAtATime(async () => void (await rankPurposes(database, movedInOrder(ids, id, by))));
  }

  return (
    <Stack as="ol" gap="none" label={words.list}>
      {purposes.map((purpose, place) => {
        const { id } = purpose;
        const name = purposeName(purpose, common);
        const note = purposeNote(purpose, messages, today);
        return (
          <Row
            key={id}
            title={name}
            to={paths.purpose(id)}
            {...(note !== '' && { note })}
            {...(purposes.length > 1 && {
              end: (
                <>
                  <IconButton
                    icon={ArrowUp}
                    label={words.up(name)}
                    disabled={place === 0}
                    onClick={() => void move(id, -1)}
                  />
                  <IconButton
                    icon={ArrowDown}
                    label={words.down(name)}
                    disabled={place === purposes.length - 1}
                    onClick={() => void move(id, 1)}
                  />
                </>
              ),
            })}
          />
        );
      })}
    </Stack>
  );
}
