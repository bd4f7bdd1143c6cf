/** Who may help with an ask: those who fit, anybody who comes to mind, those better left alone, and the networks. */
import { useHelpers } from '../../../hooks/use-helpers.ts';
import { useLive } from '../../../hooks/use-live.ts';
import type { Ask } from '../../../domain/ask.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { WritingInTurn } from '../../../person/writing-in-turn.tsx';
import { requestsOf } from '../../../store/requests.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Skeleton } from '../../../ui/layout/skeleton.tsx';
import { ChooseHelpers } from './choose-helpers.tsx';
import { HeldBackList } from '../../../person/held-back-list.tsx';
import { NetworksToAsk } from './networks-to-ask.tsx';
import { useAsking } from './use-asking.ts';

export function WhoMayHelp({ ask }: { readonly ask: Ask }) {
  const words = useMessages().ask;
  const helpers = useHelpers(ask.id);
  const asking = useAsking(ask);
  const requests = useLive((database) => requestsOf(database, ask.id), [ask.id]) ?? [];
  const hasOthers = requests.length > 0 || (helpers !== undefined && helpers.heldBack.length > 0);
  return (
    <>
      <Section title={words.who} ruled>
        {helpers === undefined ? (
          <Skeleton shape="rows" />
        ) : (
          <ChooseHelpers ask={ask} helpers={helpers.free} hasOthers={hasOthers} asking={asking} />
        )}
      </Section>
      {helpers !== undefined && <NetworksToAsk ask={ask} helpers={helpers} />}
      {helpers !== undefined && <HeldBackList heldBack={helpers.heldBack} title={words.heldBackTitle} />}
      {asking.sending && <WritingInTurn sending={asking.sending} onClose={asking.end} />}
    </>
  );
}
