/** The line of the round's section that leads to its reminders; it says when a calendar still has another time. */
import type { Settings } from '../../domain/settings.ts';
import { useHeldSays } from '../../hooks/use-held-says.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Row } from '../../ui/layout/row.tsx';
import { Stack } from '../../ui/layout/stack.tsx';

export function RemindersRow({ settings }: { readonly settings: Settings }) {
  const { reminders: words } = useMessages();
  const { stale } = useHeldSays(settings);
  return (
    <Stack as="ul" gap="none">
      <Row title={words.title} note={stale.length > 0 ? stale.join(' ') : words.note} to={paths.reminders} />
    </Stack>
  );
}
