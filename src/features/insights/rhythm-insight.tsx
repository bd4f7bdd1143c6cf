/** How long it is between two contacts, beside how long one meant it to be: of ties and spheres, never of a person. */
import type { RhythmInsight, RhythmRow } from '../../domain/insight-rhythm.ts';
import type { Sphere } from '../../domain/sphere.ts';
import { spanText } from '../../i18n/span-text.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Bars } from '../../ui/chart/bars.tsx';
import { InsightSection } from './insight-section.tsx';

type RhythmPartProps = { readonly insight: RhythmInsight; readonly spheres: ReadonlyMap<string, Sphere> };

const TO: { readonly [Code in RhythmInsight['standsOut']]: string } = {
  longer: paths.settings,
  sooner: paths.contacts,
  near: paths.week,
};

export function RhythmPart({ insight: { rows, standsOut, tie = 'strong' }, spheres }: RhythmPartProps) {
  const { insights, language } = useMessages();
  const { rhythm: words } = insights;
  const { text, act } = words.said[standsOut];
  const sphereOf = (of: RhythmRow['of']): Sphere | undefined =>
    'sphereId' in of ? spheres.get(of.sphereId) : undefined;
  return (
    <InsightSection title={words.title} text={text(tie)} act={act} to={TO[standsOut]}>
      <Bars
        caption={words.caption}
        columns={words.columns}
        rows={rows.map(({ of, actual, asked }) => ({
          label: 'tie' in of ? words.ties[of.tie] : (sphereOf(of)?.name ?? ''),
          value: actual,
          mark: { value: asked, text: spanText(language, asked) },
          text: spanText(language, actual),
          hue: sphereOf(of)?.color,
        }))}
      />
    </InsightSection>
  );
}
