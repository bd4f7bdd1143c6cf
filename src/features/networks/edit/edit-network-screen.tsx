/** Everything one may say of a network. */
import { useState } from 'react';
import { useParams } from 'wouter';
import { useLive } from '../../../hooks/use-live.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { networkPage } from '../../../store/network-page.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Skeleton } from '../../../ui/layout/skeleton.tsx';
import { NetworkGone } from '../network-gone.tsx';
import { NetworkForm } from './network-form.tsx';

export function EditNetworkScreen() {
  const { edit: words } = useMessages().networks;
  const { id = '' } = useParams<{ id?: string }>();
  const today = useToday();
  const saved = useLive(async (database) => (await networkPage(database, id, today)) ?? null, [id, today]);
  // what another tab makes of it meanwhile is met when it is saved, not in the middle of a sentence
  const [page, setPage] = useState(saved);
  if (page === undefined && saved !== undefined) setPage(saved);
  if (page === null) return <NetworkGone />;
  return (
    <Page title={words.title} backTo={paths.network(id)}>
      {page === undefined ? <Skeleton shape="rows" /> : <NetworkForm page={page} />}
    </Page>
  );
}
