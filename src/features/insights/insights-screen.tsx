/** Insights (Compass): what one's notes show of how one keeps in touch; with little data it teaches one thing. */
import { ChartNoAxesColumn } from 'lucide-react';
import { isTold } from '../../domain/insight.ts';
import { useInsights } from '../../hooks/use-insights.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Empty } from '../../ui/layout/empty.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { ComingInsights } from './coming-insights.tsx';
import { INSIGHT_NAMES } from './later-insights.tsx';
import { ToldInsights } from './told-insights.tsx';

export function InsightsScreen() {
  const { insights: words } = useMessages();
  const found = useInsights();
  const { title, text, act } = words.empty;
  if (found !== undefined && INSIGHT_NAMES.every((name) => !isTold<object>(found[name]))) {
    return (
      <Page title={words.title} backTo={paths.compass}>
        <Empty icon={ChartNoAxesColumn} title={title} text={text} act={<LinkButton to={paths.log}>{act}</LinkButton>} />
      </Page>
    );
  }
  return (
    <Page title={words.title} backTo={paths.compass}>
      <Stack>
        <Soft>{words.intro}</Soft>
        {found === undefined ? <ComingInsights /> : <ToldInsights found={found} />}
      </Stack>
    </Page>
  );
}
