/** How far one's people reach on the map. */
import { REACHES, type ReachInsight } from '../../domain/insight-reach.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Bars } from '../../ui/chart/bars.tsx';
import { InsightSection } from './insight-section.tsx';

const TO: { readonly [Code in ReachInsight['standsOut']]: string } = {
  near: paths.inventory,
  far: paths.quickHelp,
  spread: paths.introductions,
};

export function ReachPart({ insight: { counts, standsOut } }: { readonly insight: ReachInsight }) {
  const { insights, words: common } = useMessages();
  const { reach: words } = insights;
  const { text, act } = words.said[standsOut];
  return (
    <InsightSection title={words.title} text={text()} act={act} to={TO[standsOut]}>
      <Bars
        caption={words.caption}
        rows={REACHES.map((reach) => ({
          label: common.reach[reach],
          value: counts[reach],
          text: common.people(counts[reach]),
        }))}
      />
    </InsightSection>
  );
}
