/** Nobody may be rung yet: where to say who may. */
import { PhoneCall } from 'lucide-react';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Empty } from '../../ui/layout/empty.tsx';

export function NobodyToRing() {
  const { empty: words } = useMessages().quickHelp;
  const act = (
    <LinkButton look="primary" to={paths.contacts}>
      {words.act}
    </LinkButton>
  );
  return <Empty icon={PhoneCall} title={words.title} text={words.text} act={act} />;
}
