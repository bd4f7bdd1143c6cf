/** Saying what one needs help with; what was begun and not kept stands here again. For a purpose, where the address names one. */
import { useParams } from 'wouter';
import { useLive } from '../../../hooks/use-live.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { askDraft } from '../../../store/asks.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { NewAskForm } from './new-ask-form.tsx';

export function NewAskScreen() {
  const { form: words } = useMessages().ask;
  const { purposeId } = useParams<{ purposeId?: string }>();
  // read once: from then on what is being written stands in the form
  const begun = useLive(async (database) => (await askDraft(database)) ?? null);
  return (
    <Page title={words.newTitle} backTo={paths.asks}>
      {begun !== undefined && <NewAskForm begun={begun ?? undefined} purposeId={purposeId} />}
    </Page>
  );
}
