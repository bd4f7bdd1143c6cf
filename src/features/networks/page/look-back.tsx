/** The ways to looking back on a network, and to what to think of when one starts it or joins it. */
import { ListChecks, Scale } from 'lucide-react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { Row } from '../../../ui/layout/row.tsx';

export function LookBack({ id }: { readonly id: string }) {
  const { about: words } = useMessages().networks;
  return (
    <ul>
      <Row
        start={<Scale size={20} strokeWidth={1.75} />}
        title={words.review}
        note={words.reviewHint}
        to={paths.reviewNetwork(id)}
      />
      <Row
        start={<ListChecks size={20} strokeWidth={1.75} />}
        title={words.checklist}
        note={words.checklistHint}
        to={paths.networkChecklist(id)}
      />
    </ul>
  );
}
