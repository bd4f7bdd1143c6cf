/** Where an unknown address leads. */
import { useFirstMessages } from '../i18n/use-messages.ts';
import { paths } from '../paths.ts';
import { LinkButton } from '../ui/acts/link-button.tsx';
import { Page } from '../ui/layout/page.tsx';

export function NothingHereScreen() {
  const words = useFirstMessages().app.nothingHere;
  return (
    <Page title={words.title}>
      <p>{words.text}</p>
      <LinkButton to={paths.week} look="primary">
        {words.act}
      </LinkButton>
    </Page>
  );
}
