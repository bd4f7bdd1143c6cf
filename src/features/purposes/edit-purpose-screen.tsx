/** The same form, over a purpose that was written down before. */
import { useState } from 'react';
import { useParams } from 'wouter';
import { useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { purposeById } from '../../store/purposes.ts';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { PurposeForm } from './purpose-form.tsx';
import { PurposeGone } from './purpose-gone.tsx';

export function EditPurposeScreen() {
  const { purposes: words } = useMessages();
  const { id = '' } = useParams<{ id?: string }>();
  const saved = useLive(async (database) => (await purposeById(database, id)) ?? null, [id]);
  // what another tab makes of it meanwhile is met when it is saved, not in the middle of a sentence
  const [purpose, setPurpose] = useState(saved);
  if (purpose === undefined && saved !== undefined) setPurpose(saved);
  return (
    <Page title={words.form.edit} backTo={paths.purpose(id)}>
      {purpose === undefined && <Skeleton shape="rows" />}
      {purpose === null && <PurposeGone />}
      {purpose && <PurposeForm purpose={purpose} />}
    </Page>
  );
}
