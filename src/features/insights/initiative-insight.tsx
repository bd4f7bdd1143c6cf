/** Who gets in touch, over a year. */
import type { Initiative } from '../../domain/insight-initiative.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Bars } from '../../ui/chart/bars.tsx';
import { InsightSection } from './insight-section.tsx';

const TO: { readonly [Code in Initiative['standsOut']]: string } = {
  together: paths.week,
  'mostly-me': paths.newAsk,
  'mostly-them': paths.week,
  even: paths.giveAndTake,
};

export function InitiativePart({ insight }: { readonly insight: Initiative }) {
  const { insights } = useMessages();
  const { initiative: words, times } = insights;
  const { text, act } = words.said[insight.standsOut];
  return (
    <InsightSection title={words.title} text={text()} act={act} to={TO[insight.standsOut]}>
      <Bars
        caption={words.caption}
        rows={(['me', 'them', 'both'] as const).map((who) => ({
          label: words[who],
          value: insight[who],
          text: times(insight[who]),
        }))}
      />
    </InsightSection>
  );
}
