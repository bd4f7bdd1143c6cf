/** One stop of the walk, where names come to mind. */
import { useParams } from 'wouter';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Empty } from '../../ui/layout/empty.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { StopPage } from './stop-page.tsx';
import { useWalk } from './use-walk.ts';

export function StopScreen() {
  const { inventory: words } = useMessages();
  const { code = '' } = useParams<{ code?: string }>();
  const walk = useWalk();
  if (walk === undefined) {
    return (
      <Page backTo={paths.inventory}>
        <Skeleton shape="rows" />
      </Page>
    );
  }
  const stop = walk.stops.find((each) => each.code === code);
  if (stop !== undefined) return <StopPage key={code} walk={walk} stop={stop} />;
  const { title, text, act } = words.gone;
  return (
    <Page title={words.title} backTo={paths.inventory}>
      <Empty title={title} text={text} act={<LinkButton to={paths.inventory}>{act}</LinkButton>} />
    </Page>
  );
}
