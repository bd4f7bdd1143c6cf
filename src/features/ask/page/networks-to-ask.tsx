/** The networks an ask could be brought to: who of their members may know, and what they have in common with it. */
import { Users } from 'lucide-react';
import type { Ask } from '../../../domain/ask.ts';
import { useLive } from '../../../hooks/use-live.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { capitalized, listOf } from '../../../i18n/format.ts';
import { nameInSentences } from '../../../i18n/name-in-sentences.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { networksFor, type NetworkNow } from '../../../store/ask-standing.ts';
import type { Helpers } from '../../../domain/helper.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useAskActs } from '../use-ask-acts.ts';

type NetworksToAskProps = { readonly ask: Ask; readonly helpers: Helpers };

export function NetworksToAsk({ ask, helpers }: NetworksToAskProps) {
  const messages = useMessages();
  const { ask: words } = messages;
  const today = useToday();
  const acts = useAskActs(ask.id);
  // a network may be asked where a member is better left alone: nobody is turned to alone there
  const helperIds = [...helpers.free, ...helpers.heldBack].map(({ contactId }) => contactId);
  const networks = useLive(
    async (database) => networksFor(database, { askId: ask.id, helperIds }, today),
    [ask.id, ask.rev, helperIds.join(' '), today],
  );
  if (networks === undefined || networks.length === 0) return null;
  return (
    <Section title={words.networks} ruled>
      <Stack>
        {networks.map((now) => (
          <div key={now.network.id}>
            <Button icon={Users} wide onClick={() => void acts.bringTo(now.network)}>
              {words.bring(now.network.name)}
            </Button>
            <Soft>{whyText(now, messages)}</Soft>
          </div>
        ))}
      </Stack>
    </Section>
  );
}

function whyText({ reasons, members }: NetworkNow, { ask: { why }, language }: Messages): string {
  const each = reasons.map((reason) =>
    reason.code === 'members'
      ? why.members(listOf(language, members.map(nameInSentences)), reason.contactIds.length > members.length)
      : why[reason.code],
  );
  return `${capitalized(language, listOf(language, each))}.`;
}
