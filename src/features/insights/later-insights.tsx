/** What does not show yet, each with the one sentence on what it takes and the way to where that is done. */
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import type { Insights } from '../../store/insights.ts';
import type { InsightsOfTies } from '../../store/insights-of-ties.ts';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';

/** In the order of the screen, with the place where more of it is told. */
export const INSIGHTS = {
  signs: paths.log,
  closeness: paths.sort,
  initiative: paths.log,
  reach: paths.contacts,
  level: paths.contacts,
  form: paths.networks,
  rhythm: paths.log,
  revival: paths.log,
} as const;

export type InsightName = keyof typeof INSIGHTS;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the insights
export const INSIGHT_NAMES = Object.keys(INSIGHTS) as readonly InsightName[];

export function LaterInsights({ found }: { readonly found: Insights & InsightsOfTies }) {
  const { insights: words, words: common } = useMessages();
  const later = INSIGHT_NAMES.flatMap((name) => {
    const insight = found[name];
    return 'needs' in insight ? [{ name, needs: insight.needs }] : [];
  });
  if (later.length === 0) return null;
  return (
    <Section title={words.later.title} ruled>
      <Stack as="ul" gap="none">
        {later.map(({ name, needs }) => (
          <Row
            key={name}
            title={words[name].title}
            note={words[name].needs(common.number(needs))}
            to={INSIGHTS[name]}
          />
        ))}
      </Stack>
    </Section>
  );
}
