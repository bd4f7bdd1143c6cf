/** Bringing people together: what is under way, what the app thought of, and those who know each other now. */
import { Waypoints } from 'lucide-react';
import { useLive } from '../../hooks/use-live.ts';
import { useThoughts } from '../../hooks/use-thoughts.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { introductionsNow, underWay } from '../../store/introductions-now.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Empty } from '../../ui/layout/empty.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Ideas } from './list/ideas.tsx';
import { IntroductionList } from './list/introduction-list.tsx';

export function IntroductionsScreen() {
  const { introductions: words } = useMessages();
  const today = useToday();
  const all = useLive((database) => introductionsNow(database, today), [today]);
  const thoughts = useThoughts(today);
  const choose = (
    <LinkButton look="primary" to={paths.newIntroduction}>
      {words.choose}
    </LinkButton>
  );
  if (all === undefined || (all.length === 0 && thoughts === undefined)) {
    return (
      <Page title={words.title} backTo={paths.week}>
        <Skeleton shape="rows" />
      </Page>
    );
  }
  const open = underWay(all);
  const rest = all.filter(({ introduction }) => open.every((now) => now.introduction.id !== introduction.id));
  const isIn = (status: string) => rest.filter(({ introduction }) => introduction.status === status);
  const isEmpty = all.length === 0 && thoughts?.ideas.length === 0;
  return (
    <Page title={words.title} backTo={paths.week}>
      <Stack gap="wide">
        {isEmpty ? <Empty icon={Waypoints} title={words.empty.title} text={words.empty.text} act={choose} /> : choose}
        <IntroductionList title={words.underWay} rows={[...open, ...isIn('idea'), ...isIn('asking')]} />
        {thoughts && <Ideas thoughts={thoughts} title={words.ideas} />}
        <IntroductionList title={words.made} rows={isIn('made')} />
        <IntroductionList title={words.letBe} rows={isIn('declined')} />
      </Stack>
    </Page>
  );
}
