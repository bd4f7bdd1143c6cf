/** The mix: how alike the members are in each part, drawn simply, and what that is good for. */
import { MIX_PARTS, type PartOfMix } from '../../../domain/mix.ts';
import { knownWord } from '../../../i18n/known-word.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { NetworkPage } from '../../../store/network-page.ts';
import { Bars } from '../../../ui/chart/bars.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Why } from '../../../ui/layout/why.tsx';

export function MixSection({ page: { mix, spheres } }: { readonly page: NetworkPage }) {
  const { networks, words: common } = useMessages();
  const { mix: words } = networks;

  function mostText({ part, most }: PartOfMix): string | undefined {
    if (most === undefined) return undefined;
    if (part === 'sphere') return spheres.get(most.value)?.name;
    if (part === 'profession') return undefined;
    return knownWord(common[part], most.value);
  }
  function textOf(part: PartOfMix): string {
    if (part.likeness === undefined) return words.unknown;
    const most = part.likeness === 'different' ? undefined : mostText(part);
    return most === undefined ? words[part.likeness] : words.most(words[part.likeness], most);
  }
  if (mix.advice === undefined) {
    return (
      <Section title={words.title} ruled>
        <Soft>{words.tooFew}</Soft>
      </Section>
    );
  }
  const rows = MIX_PARTS.flatMap((name) => mix.parts.filter(({ part }) => part === name)).map((part) => ({
    label: words.part[part.part],
    value: part.difference ?? 0,
    text: textOf(part),
  }));
  return (
    <Section title={words.title} ruled>
      <Stack>
        <Why>{words.advice[mix.advice]}</Why>
        <Bars caption={words.caption} rows={rows} max={1} />
        <Soft small>{words.source}</Soft>
      </Stack>
    </Section>
  );
}
