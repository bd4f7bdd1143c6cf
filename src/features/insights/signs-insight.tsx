/** The signs of life given, week by week over half a year. */
import { roughShare } from '../../domain/insight-share.ts';
import type { SignsInsight } from '../../domain/insight-signs.ts';
import { useToday } from '../../hooks/use-today.ts';
import { numberText, shortDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { UprightBars } from '../../ui/chart/upright-bars.tsx';
import { InsightSection } from './insight-section.tsx';

export function SignsPart({ insight: { weeks, weeksWith, standsOut } }: { readonly insight: SignsInsight }) {
  const { insights, language } = useMessages();
  const { signs: words } = insights;
  const today = useToday();
  const { text, act } = words.said[standsOut];
  return (
    <InsightSection
      title={words.title}
      text={text(insights.share[roughShare(weeksWith, weeks.length)])}
      act={act}
      to={standsOut === 'in-bursts' ? paths.settings : paths.week}
    >
      <UprightBars
        caption={words.caption}
        columns={words.columns}
        bars={weeks.map(({ startsOn, signs }) => ({
          key: startsOn,
          label: shortDay(language, startsOn, today),
          value: signs,
          text: numberText(language, signs),
        }))}
      />
    </InsightSection>
  );
}
