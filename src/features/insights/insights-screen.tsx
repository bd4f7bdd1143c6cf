/** Insights (Compass): what one's notes show of how one keeps in touch; with little data it teaches one thing. */
import { ChartNoAxesColumn } from 'lucide-react';
import { isTold } from '../../domain/insight.ts';
import { useInsights } from '../../hooks/use-insights.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import type { Insights } from '../../store/insights.ts';
import type { InsightsOfTies } from '../../store/insights-of-ties.ts';
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
  const { year, ties } = useInsights();
  const isYearTold = year !== undefined && isAnyTold(year);
  return (
    <Page title={words.title} backTo={paths.compass}>
      {year && ties && !isYearTold && !isAnyTold(ties) ? (
        <NothingYet />
      ) : (
        <Stack>
          <Soft>{words.intro}</Soft>
          {year && (isYearTold || ties) ? <ToldInsights year={year} ties={ties} /> : <ComingInsights />}
        </Stack>
      )}
    </Page>
  );
}

function isAnyTold(found: Partial<Insights & InsightsOfTies>): boolean {
  return INSIGHT_NAMES.some((name) => {
    const insight = found[name];
    return insight !== undefined && isTold<object>(insight);
  });
}

function NothingYet() {
  const { title, text, act } = useMessages().insights.empty;
  return (
    <Empty icon={ChartNoAxesColumn} title={title} text={text} act={<LinkButton to={paths.log}>{act}</LinkButton>} />
  );
}
