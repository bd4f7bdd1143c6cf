/** A place without tips: what belongs there. */
import { Gift } from 'lucide-react';
import type { TipPlace } from '../../domain/tip.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Empty } from '../../ui/layout/empty.tsx';

export function NoTips({ place }: { readonly place: TipPlace }) {
  const { tips: words } = useMessages();
  const isTaught = place === 'waiting' || place === 'for-me';
  return (
    <Empty
      icon={Gift}
      {...words.empty[place]}
      act={isTaught && <LinkButton to={paths.newTip}>{words.add}</LinkButton>}
    />
  );
}
