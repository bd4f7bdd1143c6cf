/** Something to pass on, written or pasted by hand. */
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Page } from '../../ui/layout/page.tsx';
import { TipForm } from './tip-form.tsx';

export function NewTipScreen() {
  const { tips: words } = useMessages();
  return (
    <Page title={words.add} backTo={paths.tips}>
      <TipForm />
    </Page>
  );
}
