/** A purpose that is not here any more, and where it may be. */
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';

export function PurposeGone() {
  const { purposes, trash } = useMessages();
  return (
    <>
      <p>{purposes.page.goneText}</p>
      <Acts stacked>
        <LinkButton to={paths.purposes}>{purposes.page.toList}</LinkButton>
        <LinkButton to={paths.trash}>{trash.look}</LinkButton>
      </Acts>
    </>
  );
}
