/** All that can be told, in order; then what is counted, and what will show in time. */
import { isTold } from '../../domain/insight.ts';
import { useToday } from '../../hooks/use-today.ts';
import { monthName } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Insights } from '../../store/insights.ts';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { ClosenessPart } from './closeness-insight.tsx';
import { FormPart } from './form-insight.tsx';
import { InitiativePart } from './initiative-insight.tsx';
import { LaterInsights } from './later-insights.tsx';
import { LevelPart } from './level-insight.tsx';
import { ReachPart } from './reach-insight.tsx';
import { RevivalPart } from './revival-insight.tsx';
import { RhythmPart } from './rhythm-insight.tsx';
import { SignsPart } from './signs-insight.tsx';

export function ToldInsights({ found }: { readonly found: Insights }) {
  const { signs, revival, closeness, initiative, rhythm, spheres } = found;
  return (
    <Stack gap="wide">
      <WhatCounts found={found} />
      {isTold(signs) && <SignsPart insight={signs} />}
      {isTold(revival) && <RevivalPart insight={revival} suggested={found.suggested} spheres={spheres} />}
      {isTold(closeness) && <ClosenessPart insight={closeness} spheres={spheres} />}
      {isTold(initiative) && <InitiativePart insight={initiative} />}
      {isTold(rhythm) && <RhythmPart insight={rhythm} spheres={spheres} />}
      {isTold(found.reach) && <ReachPart insight={found.reach} />}
      {isTold(found.level) && <LevelPart insight={found.level} labels={found.levelLabels} />}
      {isTold(found.form) && <FormPart insight={found.form} />}
      <LaterInsights found={found} />
    </Stack>
  );
}

function WhatCounts({ found: { people, since } }: { readonly found: Insights }) {
  const { insights: words, words: common, language } = useMessages();
  const today = useToday();
  return (
    <Soft small>
      {words.counted(common.people(people), since === undefined ? '' : monthName(language, since, today))}
    </Soft>
  );
}
