/** Ties that fell quiet and were taken up again, and up to three people with whom one might begin. */
import { nameToShow, type Contact } from '../../domain/contact.ts';
import type { Revival } from '../../domain/insight-revival.ts';
import type { Sphere } from '../../domain/sphere.ts';
import { capitalized, numberText } from '../../i18n/format.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { FaceLinks } from '../../person/face-links.tsx';
import { Bars } from '../../ui/chart/bars.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { InsightSection } from './insight-section.tsx';

type RevivalPartProps = {
  readonly insight: Revival;
  readonly suggested: readonly Contact[];
  readonly spheres: ReadonlyMap<string, Sphere>;
};

export function RevivalPart({ insight, suggested, spheres }: RevivalPartProps) {
  const { insights, words: common, language } = useMessages();
  const { revival: words } = insights;
  const { suggestedIds, standsOut } = insight;
  const might = suggestedIds.flatMap((id) => suggested.find((contact) => contact.id === id) ?? []);
  const first = might.find((contact) => nameToShow(contact) !== '');
  return (
    <InsightSection
      title={words.title}
      text={words.said[standsOut](insight, (count) => capitalized(language, common.number(count)))}
      act={first === undefined ? words.remember : words.write(nameInSentences(first))}
      to={first === undefined ? paths.inventory : paths.contact(first.id)}
    >
      {standsOut !== 'none' && (
        <Bars
          caption={words.caption}
          rows={(['fellQuiet', 'revived', 'quiet'] as const).map((which) => ({
            label: words[which],
            value: insight[which],
            text: numberText(language, insight[which]),
          }))}
        />
      )}
      {might.length > 0 && (
        <Stack gap="close">
          <Soft>{words.might}</Soft>
          <FaceLinks label={words.might} people={might} spheres={spheres} />
        </Stack>
      )}
    </InsightSection>
  );
}
