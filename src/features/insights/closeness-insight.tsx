/** Close and loose by where one knows people from, drawn as ties are everywhere: solid and dashed. */
import type { Closeness } from '../../domain/insight-closeness.ts';
import type { Sphere } from '../../domain/sphere.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Bands } from '../../ui/chart/bands.tsx';
import { InsightSection } from './insight-section.tsx';

type ClosenessPartProps = { readonly insight: Closeness; readonly spheres: ReadonlyMap<string, Sphere> };

const TO: { readonly [Code in Closeness['standsOut']]: string } = {
  'few-weak': paths.inventory,
  'one-sphere': paths.inventory,
  'few-strong': paths.contacts,
  'none-strong-in': paths.contacts,
  both: paths.introductions,
};

export function ClosenessPart({ insight, spheres }: ClosenessPartProps) {
  const { insights, words: common } = useMessages();
  const { closeness: words } = insights;
  const sphereOf = (id: string | undefined): Sphere | undefined => spheres.get(id ?? '');
  const { text, act } = words.said[insight.standsOut];
  return (
    <InsightSection
      title={words.title}
      text={text(sphereOf(insight.sphereId)?.name ?? '')}
      act={act}
      to={TO[insight.standsOut]}
    >
      <Bands
        caption={words.caption}
        columns={words.columns}
        bands={insight.spheres.map(({ sphereId, strong, weak }) => ({
          label: sphereOf(sphereId)?.name ?? words.nowhere,
          hue: sphereOf(sphereId)?.color,
          parts: [
            { label: common.tie.strong, value: strong, text: common.people(strong) },
            { label: common.tie.weak, value: weak, text: common.people(weak), dashed: true },
          ],
        }))}
      />
    </InsightSection>
  );
}
