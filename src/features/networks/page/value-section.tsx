/** What a network gave over a year, and what it cost in time: in words, and as bars. */
import { FEELINGS } from '../../../domain/network.ts';
import type { NetworkValue } from '../../../domain/network-value.ts';
import { capitalized, numberText } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Bars } from '../../../ui/chart/bars.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Why } from '../../../ui/layout/why.tsx';

export function ValueSection({ value }: { readonly value: NetworkValue }) {
  const { networks, words: common, language } = useMessages();
  const { value: words } = networks;
  const { attended, missed, minutes, outcomes, feelings, balance } = value;

  function sum(): string {
    const times = capitalized(language, common.number(attended));
    if (minutes === 0) return words.sumWithoutTime(times, attended === 1);
    const hours = Math.round(minutes / 6) / 10;
    return words.sum(times, attended === 1, words.hours(numberText(language, hours), hours === 1));
  }
  const home = FEELINGS.filter((feeling) => feelings[feeling] > 0).map(
    (feeling) => `${common.feeling[feeling].toLocaleLowerCase(language)} ${words.times(feelings[feeling])}`,
  );
  return (
    <Section title={words.title} ruled>
      <Stack>
        <Why>{words.balance[balance]}</Why>
        <p>
          {sum()} {missed > 0 && words.missed(common.number(missed), missed === 1)}
        </p>
        {home.length > 0 && <Soft>{`${words.home}: ${home.join(', ')}`}</Soft>}
        {outcomes.length === 0 ? (
          <Soft>{words.nothing}</Soft>
        ) : (
          <Bars
            caption={words.caption}
            rows={outcomes.map(({ outcome, count }) => ({
              label: common.outcome[outcome],
              value: count,
              text: words.times(count),
            }))}
          />
        )}
      </Stack>
    </Section>
  );
}
