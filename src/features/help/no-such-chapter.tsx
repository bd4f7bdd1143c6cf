/** An address under Help at which no chapter stands. */
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Empty } from '../../ui/layout/empty.tsx';
import { Page } from '../../ui/layout/page.tsx';

export function NoSuchChapter({ contents }: { readonly contents: string }) {
  const { app, help } = useMessages();
  return (
    <Page title={help.title} backTo={paths.help}>
      <Empty
        title={app.nothingHere.title}
        text={app.nothingHere.text}
        act={<LinkButton to={paths.help}>{contents}</LinkButton>}
      />
    </Page>
  );
}
