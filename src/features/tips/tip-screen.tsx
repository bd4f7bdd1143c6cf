/** One tip: what it is, where it leads, whom it would please, and to whom it went. */
import { useParams } from 'wouter';
import { useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { ForwardsOfTip } from '../../person/forwards-of-tip.tsx';
import { tipPage } from '../../store/tip-lists.ts';
import { EditLink } from '../../ui/acts/edit-link.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { FitsSection } from './fits-section.tsx';
import { ForMeSection } from './for-me-section.tsx';
import { TipFacts } from './tip-facts.tsx';
import { TipGone } from './tip-gone.tsx';
import { TipHead } from './tip-head.tsx';
import { TipMenu } from './tip-menu.tsx';

export function TipScreen() {
  const { tips: words } = useMessages();
  const { id = '' } = useParams<{ id?: string }>();
  const page = useLive(async (database) => (await tipPage(database, id)) ?? null, [id]);
  if (page === undefined || page === null) {
    return (
      <Page backTo={paths.tips} {...(page === null && { title: words.page.gone })}>
        {page === null ? <TipGone /> : <Skeleton shape="cards" />}
      </Page>
    );
  }
  const { tip } = page;
  return (
    <Page
      tabTitle={words.title}
      backTo={paths.tips}
      heading={<TipHead tip={tip} />}
      acts={
        <>
          <EditLink to={paths.editTip(tip.id)}>{words.page.edit}</EditLink>
          <TipMenu tip={tip} />
        </>
      }
    >
      <TipFacts tip={tip} />
      {tip.forMe === true && <ForMeSection page={page} />}
      {tip.archivedOn === undefined && <FitsSection tip={tip} />}
      <ForwardsOfTip tip={tip} />
    </Page>
  );
}
