/** One introduction: who, what comes next as the one act, and the way there and behind. */
import { useParams } from 'wouter';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { introductionNow } from '../../store/introductions-now.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import { IntroductionHead } from './page/introduction-head.tsx';
import { IntroductionMenu } from './page/introduction-menu.tsx';
import { NextStep } from './page/next-step.tsx';
import { Walk } from './page/walk.tsx';

export function IntroductionScreen() {
  const { introductions: words } = useMessages();
  const { id = '' } = useParams<{ id?: string }>();
  const today = useToday();
  const now = useLive(async (database) => (await introductionNow(database, id, today)) ?? null, [id, today]);
  if (now === undefined) {
    return (
      <Page backTo={paths.introductions}>
        <Skeleton shape="cards" />
      </Page>
    );
  }
  if (now === null) {
    return (
      <Page backTo={paths.introductions} title={words.gone}>
        <p>{words.goneText}</p>
        <LinkButton to={paths.introductions}>{words.acts.all}</LinkButton>
      </Page>
    );
  }
  const { reason } = now.introduction;
  return (
    <Page
      tabTitle={words.title}
      backTo={paths.introductions}
      acts={<IntroductionMenu now={now} />}
      heading={<IntroductionHead now={now} />}
    >
      <Stack gap="wide">
        {reason !== undefined && <Wash>{reason}</Wash>}
        <NextStep now={now} />
        <Walk now={now} />
      </Stack>
    </Page>
  );
}
