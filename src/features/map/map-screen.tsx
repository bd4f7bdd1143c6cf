/** The map of one's people: the rose, or the list that says the same, which comes first where there are very many. */
import { Flower } from 'lucide-react';
import { useParams } from 'wouter';
import { useMap } from '../../hooks/use-map.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { EditLink } from '../../ui/acts/edit-link.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Empty } from '../../ui/layout/empty.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { MapList } from './map-list.tsx';
import { RoseView } from './rose-view.tsx';

/** Over so many people, the list is what one sees first. */
const MANY = 300;

export function MapScreen() {
  const { map: words } = useMessages();
  const { look } = useParams<{ look?: string }>();
  const now = useMap();
  if (now === undefined) {
    return (
      <Page title={words.title} backTo={paths.compass}>
        <Skeleton shape="rows" />
      </Page>
    );
  }
  const { length: count } = now.rose.dots;
  if (count === 0) return <NobodyDrawn unsorted={now.unsorted} />;
  const isList = look === 'list' || (look !== 'rose' && count > MANY);
  const other = isList ? (
    <EditLink to={count > MANY ? paths.mapAs('rose') : paths.map}>{words.asMap}</EditLink>
  ) : (
    <EditLink to={count > MANY ? paths.map : paths.mapAs('list')}>{words.asList}</EditLink>
  );
  return (
    <Page title={words.title} backTo={paths.compass} acts={other}>
      {isList ? <MapList now={now} /> : <RoseView now={now} />}
    </Page>
  );
}

function NobodyDrawn({ unsorted }: { readonly unsorted: number }) {
  const { map } = useMessages();
  const { title, text, sort, add } = map.empty;
  const act =
    unsorted > 0 ? <LinkButton to={paths.sort}>{sort}</LinkButton> : <LinkButton to={paths.contacts}>{add}</LinkButton>;
  return (
    <Page title={map.title} backTo={paths.compass}>
      <Empty icon={Flower} title={title} text={text} act={act} />
    </Page>
  );
}
