/** The same form, over something that was logged before. */
import { useState } from 'react';
import { useParams } from 'wouter';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Empty } from '../../ui/layout/empty.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { LogForm } from './log-form.tsx';
import { useMendedLog } from './use-log-screen.ts';

export function MendLogScreen() {
  const { log, app } = useMessages();
  const { id = '' } = useParams<{ id?: string }>();
  const saved = useMendedLog(id);
  // what another tab makes of it meanwhile is met when it is saved, not in the middle of a sentence
  const [start, setStart] = useState(saved);
  if (start === undefined && saved !== undefined) setStart(saved);
  return (
    <Page title={log.mend} backTo={backFrom(start?.draft.contactIds[0])}>
      {start === undefined && <Skeleton shape="rows" />}
      {start === null && (
        <Empty title={log.gone} text={log.goneText} act={<LinkButton to={paths.contacts}>{app.people}</LinkButton>} />
      )}
      {start && <LogForm start={start} />}
    </Page>
  );
}

function backFrom(contactId: string | undefined): string {
  return contactId === undefined ? paths.contacts : paths.contact(contactId);
}
