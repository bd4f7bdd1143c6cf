/** A new purpose. */
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Page } from '../../ui/layout/page.tsx';
import { PurposeForm } from './purpose-form.tsx';

export function NewPurposeScreen() {
  const { purposes: words } = useMessages();
  return (
    <Page title={words.add} backTo={paths.purposes}>
      <PurposeForm />
    </Page>
  );
}
