/** What one may do with a tip for oneself: say that one has read it, tell whoever gave it, say who that was. */
import { Check, MessageCircle, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { isUntold } from '../../domain/tip.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { TellSheet } from '../../person/tell-sheet.tsx';
import type { TipPage } from '../../store/tip-lists.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { takenInBy } from './taken-in.ts';
import { useTipActs } from './use-tip-acts.ts';

export function ForMeActs({ page: { tip, from } }: { readonly page: TipPage }) {
  const { tips: words, passOn } = useMessages();
  const acts = useTipActs(tip);
  const [isTelling, setTelling] = useState(false);
  return (
    <Acts stacked>
      {tip.readOn === undefined && (
        <Button look="primary" icon={Check} wide onClick={() => void acts.read()}>
          {words.page.takenIn[takenInBy(tip)]}
        </Button>
      )}
      {from && isUntold(tip) && (
        <Button look="primary" icon={MessageCircle} wide onClick={() => setTelling(true)}>
          {passOn.tellAbout(nameInSentences(from))}
        </Button>
      )}
      {from === undefined && (
        <LinkButton icon={UserPlus} wide to={paths.editTip(tip.id)}>
          {words.page.whoGave}
        </LinkButton>
      )}
      {from && isTelling && <TellSheet tip={tip} contact={from} onClose={() => setTelling(false)} />}
    </Acts>
  );
}
