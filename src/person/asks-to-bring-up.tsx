/** What one wants to ask a network about when it meets next; nothing where there is nothing. */
import { LifeBuoy } from 'lucide-react';
import { useLive } from '../hooks/use-live.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { paths } from '../paths.ts';
import { asksForNetwork } from '../store/asks-now.ts';
import { Row } from '../ui/layout/row.tsx';
import { Section } from '../ui/layout/section.tsx';
import { Stack } from '../ui/layout/stack.tsx';

export function AsksToBringUp({ networkId }: { readonly networkId: string }) {
  const { ask: words } = useMessages();
  const waiting = useLive(async (database) => asksForNetwork(database, networkId), [networkId]) ?? [];
  if (waiting.length === 0) return null;
  return (
    <Section title={words.toBringUp} ruled>
      <Stack gap="none" as="ul">
        {waiting.map(({ ask, request }) => (
          <Row
            key={request.id}
            start={<LifeBuoy size={20} strokeWidth={1.75} />}
            title={ask.what}
            to={paths.ask(ask.id)}
          />
        ))}
      </Stack>
    </Section>
  );
}
