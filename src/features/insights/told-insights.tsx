/** What is counted, then all that can be told, in order; what is still being read for has its place at the end. */
import { isTold } from '../../domain/insight.ts';
import { useToday } from '../../hooks/use-today.ts';
import { monthName } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Insights } from '../../store/insights.ts';
import type { InsightsOfTies } from '../../store/insights-of-ties.ts';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { ClosenessPart } from './closeness-insight.tsx';
import { ComingInsights } from './coming-insights.tsx';
import { FormPart } from './form-insight.tsx';
import { InitiativePart } from './initiative-insight.tsx';
import { LaterInsights } from './later-insights.tsx';
import { LevelPart } from './level-insight.tsx';
import { ReachPart } from './reach-insight.tsx';
import { RevivalPart } from './revival-insight.tsx';
import { RhythmPart } from './rhythm-insight.tsx';
import { SignsPart } from './signs-insight.tsx';

type ToldInsightsProps = {
  readonly year: Insights;
  /** Absent while they are being read for. */
  readonly ties: InsightsOfTies | undefined;
};

export function ToldInsights({ year, ties }: ToldInsightsProps) {
  const { signs, closeness, initiative, reach, level, form, spheres } = year;
  return (
    <Stack gap="wide">
      <WhatCounts year={year} />
      {isTold(signs) && <SignsPart insight={signs} />}
      {isTold(closeness) && <ClosenessPart insight={closeness} spheres={spheres} />}
      {isTold(initiative) && <InitiativePart insight={initiative} />}
      {isTold(reach) && <ReachPart insight={reach} />}
      {isTold(level) && <LevelPart insight={level} labels={year.levelLabels} />}
      {isTold(form) && <FormPart insight={form} />}
      {ties === undefined ? <ComingInsights /> : <TiesTold ties={ties} spheres={spheres} />}
      {ties && <LaterInsights found={{ ...year, ...ties }} />}
    </Stack>
  );
}

type TiesToldProps = { readonly ties: InsightsOfTies; readonly spheres: Insights['spheres'] };

function TiesTold({ ties: { rhythm, revival, suggested }, spheres }: TiesToldProps) {
  return (
    <>
      {isTold(rhythm) && <RhythmPart insight={rhythm} spheres={spheres} />}
      {isTold(revival) && <RevivalPart insight={revival} suggested={suggested} spheres={spheres} />}
    </>
  );
}

function WhatCounts({ year: { people, since } }: { readonly year: Insights }) {
  const { insights: words, words: common, language } = useMessages();
  const today = useToday();
  return (
    <Soft small>
      {words.counted(common.people(people), since === undefined ? '' : monthName(language, since, today))}
    </Soft>
  );
}
