/** One ask: what is needed, what became of it, who may help, and the network it could be brought to. */
import { useParams } from 'wouter';
import { useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { CloserThanYouThink } from '../../person/closer.tsx';
import { askNow } from '../../store/asks-now.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { AskHead } from './page/ask-head.tsx';
import { AskMenu } from './page/ask-menu.tsx';
import { HelpedAct } from './page/helped-act.tsx';
import { RequestList } from './page/request-list.tsx';
import { WhoMayHelp } from './page/who-may-help.tsx';

export function AskScreen() {
  const { ask: words, trash } = useMessages();
  const { id = '' } = useParams<{ id?: string }>();
  const now = useLive(async (database) => (await askNow(database, id)) ?? null, [id]);
  if (now === undefined) {
    return (
      <Page backTo={paths.asks}>
        <Skeleton shape="cards" />
      </Page>
    );
  }
  if (now === null) {
    return (
      <Page backTo={paths.asks} title={words.gone}>
        <p>{words.goneText}</p>
        <Acts stacked>
          <LinkButton to={paths.asks}>{words.all}</LinkButton>
          <LinkButton to={paths.trash}>{trash.look}</LinkButton>
        </Acts>
      </Page>
    );
  }
  return (
    <Page
      tabTitle={words.title}
      backTo={paths.asks}
      heading={<AskHead ask={now.ask} />}
      acts={<AskMenu ask={now.ask} />}
    >
      <Stack gap="wide">
        <RequestList now={now} />
        <HelpedAct now={now} />
        {now.ask.status === 'open' && (
          <>
            <WhoMayHelp ask={now.ask} />
            <CloserThanYouThink wish={[now.ask.what, ...now.ask.topics].join(' ')} askId={id} />
          </>
        )}
      </Stack>
    </Page>
  );
}
