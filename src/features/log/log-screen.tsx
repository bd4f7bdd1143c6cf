/** We've talked: one log for one person or many, from anywhere. */
import { useParams } from 'wouter';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { LogForm } from './log-form.tsx';
import { useFreshLog } from './use-log-screen.ts';

export function LogScreen() {
  const { log } = useMessages();
  const { contactId } = useParams<{ contactId?: string }>();
  const start = useFreshLog(contactId);
  return (
    <Page title={log.title} backTo={contactId === undefined ? paths.week : paths.contact(contactId)}>
      {start === undefined ? <Skeleton shape="rows" /> : <LogForm start={start} />}
    </Page>
  );
}
