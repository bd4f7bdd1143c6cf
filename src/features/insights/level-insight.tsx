/** At which levels of responsibility one knows people, by the names one gave the levels. */
import { LEVELS, type LevelInsight } from '../../domain/insight-level.ts';
import type { Settings } from '../../domain/settings.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Bars } from '../../ui/chart/bars.tsx';
import { InsightSection } from './insight-section.tsx';

type LevelPartProps = { readonly insight: LevelInsight; readonly labels: Settings['levelLabels'] };

const TO: { readonly [Code in LevelInsight['standsOut']]: string } = {
  'one-level': paths.inventory,
  'none-at': paths.newAsk,
  spread: paths.newAsk,
};

export function LevelPart({ insight: { counts, level, standsOut }, labels }: LevelPartProps) {
  const { insights, words: common } = useMessages();
  const { level: words } = insights;
  const { text, act } = words.said[standsOut];
  const named = { ...common.level, ...labels };
  return (
    <InsightSection
      title={words.title}
      text={text(level === undefined ? '' : named[level])}
      act={act}
      to={TO[standsOut]}
    >
      <Bars
        caption={words.caption}
        rows={LEVELS.map((each) => ({ label: named[each], value: counts[each], text: common.people(counts[each]) }))}
      />
    </InsightSection>
  );
}
