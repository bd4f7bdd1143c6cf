/** How the meetings of a network left one since one last looked back: that comes before all questions. */
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { FEELINGS } from '../../domain/network.ts';
import { countFeelings, type Felt } from '../../domain/review.ts';
import { longDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Bars } from '../../ui/chart/bars.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';

type FeelingsProps = { readonly felt: readonly Felt[]; readonly since: CalendarDate | undefined };

export function Feelings({ felt, since }: FeelingsProps) {
  const { review, words: common, language } = useMessages();
  const { feelings: words } = review;
  const counts = countFeelings(felt);
  const day = since && longDay(language, since);
  if (felt.length === 0) {
    return (
      <Section title={words.title}>
        <Soft>{day === undefined ? words.none : words.noneSince(day)}</Soft>
      </Section>
    );
  }
  return (
    <Section title={words.title}>
      {day !== undefined && <Soft>{words.since(day)}</Soft>}
      <Bars
        caption={words.caption}
        rows={FEELINGS.map((feeling) => ({
          label: common.feeling[feeling],
          value: counts[feeling],
          text: words.times(counts[feeling]),
        }))}
      />
    </Section>
  );
}
