/** Saying that one has been helped, once somebody said yes. */
import { useMessages } from '../../../i18n/use-messages.ts';
import type { AskNow } from '../../../store/asks-now.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { useAskActs } from '../use-ask-acts.ts';

export function HelpedAct({ now: { ask, requests } }: { readonly now: AskNow }) {
  const words = useMessages().ask;
  const acts = useAskActs(ask.id);
  const hasYes = requests.some(({ request }) => request.response === 'yes');
  if (ask.status !== 'open' || !hasYes) return null;
  return (
    <Button wide onClick={() => void acts.setStatus('helped')}>
      {words.helped}
    </Button>
  );
}
