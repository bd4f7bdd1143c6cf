/** The People tab of someone who has written nobody down yet: where people come from. */
import { Users } from 'lucide-react';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Empty } from '../../ui/layout/empty.tsx';

export function NobodyYet() {
  const { contacts, app, inventory } = useMessages();
  const words = contacts.nobody;
  return (
    <Empty
      icon={Users}
      title={words.title}
      text={words.text}
      act={
        <Acts stacked>
          <LinkButton look="primary" to={paths.import}>
            {app.bringIn}
          </LinkButton>
          <LinkButton to={paths.newContact}>{words.add}</LinkButton>
          <LinkButton to={paths.inventory}>{inventory.row}</LinkButton>
        </Acts>
      }
    />
  );
}
