/** What one may do once somebody is chosen: write, call where it is one with a phone, or note that it is done already. */
import { Phone } from 'lucide-react';
import { useState } from 'react';
import { nameInSentences } from '../../../i18n/name-in-sentences.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { useWriteLabel } from '../../../person/pass-on/use-write-label.ts';
import { useFaces } from '../../../person/use-faces.ts';
import { Acts } from '../../../ui/acts/acts.tsx';
import { Button } from '../../../ui/acts/button.tsx';
import { useAskActs } from '../use-ask-acts.ts';
import type { Asking } from './use-asking.ts';
import { useCalling } from './use-calling.ts';

type AskingActsProps = { readonly askId: string; readonly asking: Asking };

export function AskingActs({ askId, asking: { chosen, choose, start } }: AskingActsProps) {
  const words = useMessages().ask;
  const acts = useAskActs(askId);
  const [failed, setFailed] = useState(false);
  const people = useFaces(chosen).chosen;
  const calling = useCalling(askId, people);
  const label = useWriteLabel(chosen);
  function noteAsked(): void {
    void acts.noteAsked(chosen).then(() => choose([]));
  }
  return (
    <Acts stacked>
      {failed && <p role="alert">{words.notKept}</p>}
      <Button look="primary" wide onClick={() => void start().catch(() => setFailed(true))}>
        {label}
      </Button>
      {calling !== undefined && (
        <Button icon={Phone} wide onClick={calling.call}>
          {words.call(nameInSentences(calling.contact))}
        </Button>
      )}
      <Button look="plain" wide onClick={noteAsked}>
        {words.askedAlready}
      </Button>
    </Acts>
  );
}
