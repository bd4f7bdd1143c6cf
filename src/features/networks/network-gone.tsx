/** What stands where a network was that lies in the trash, or never was. */
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Page } from '../../ui/layout/page.tsx';

export function NetworkGone({ title }: { readonly title?: string }) {
  const { networks: words, trash } = useMessages();
  return (
    <Page backTo={paths.networks} title={title ?? words.gone}>
      <p>{words.goneText}</p>
      <Acts stacked>
        <LinkButton to={paths.networks}>{words.all}</LinkButton>
        <LinkButton to={paths.trash}>{trash.look}</LinkButton>
      </Acts>
    </Page>
  );
}
