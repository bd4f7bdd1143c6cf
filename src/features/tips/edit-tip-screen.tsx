/** The same form, over a tip that was kept before. */
import { useState } from 'react';
import { useParams } from 'wouter';
import { useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { livingTip } from '../../store/tips.ts';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { TipForm } from './tip-form.tsx';
import { TipGone } from './tip-gone.tsx';

export function EditTipScreen() {
  const { tips: words } = useMessages();
  const { id = '' } = useParams<{ id?: string }>();
  const saved = useLive(async (database) => (await livingTip(database, id)) ?? null, [id]);
  // what another tab makes of it meanwhile is met when it is saved, not in the middle of a sentence
  const [tip, setTip] = useState(saved);
  if (tip === undefined && saved !== undefined) setTip(saved);
  return (
    <Page title={words.form.edit} backTo={paths.tip(id)}>
      {tip === undefined && <Skeleton shape="rows" />}
      {tip === null && <TipGone />}
      {tip && <TipForm tip={tip} />}
    </Page>
  );
}
