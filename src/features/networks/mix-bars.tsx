/** How different people are in each part, as bars with their words. */
import type { Mix, PartOfMix } from '../../domain/mix.ts';
import { knownWord } from '../../i18n/known-word.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Bars } from '../../ui/chart/bars.tsx';
import { Soft } from '../../ui/layout/soft.tsx';

type MixBarsProps = { readonly mix: Mix; readonly sphereNames: ReadonlyMap<string, string> };

export function MixBars({ mix, sphereNames }: MixBarsProps) {
  const { networks, words: common } = useMessages();
  const { mix: words } = networks;

  function mostText({ part, most }: PartOfMix): string | undefined {
    if (most === undefined || part === 'profession') return undefined;
    return part === 'sphere' ? sphereNames.get(most.value) : knownWord(common[part], most.value);
  }
  function textOf(part: PartOfMix): string {
    if (part.likeness === undefined) return words.unknown;
    const most = part.likeness === 'different' ? undefined : mostText(part);
    return most === undefined ? words[part.likeness] : words.most(words[part.likeness], most);
  }
  return (
    <>
      <Bars
        caption={words.caption}
        max={1}
        rows={mix.parts.map((part) => ({
          label: words.part[part.part],
          value: part.difference ?? 0,
          text: textOf(part),
        }))}
      />
      <Soft small>{words.source}</Soft>
    </>
  );
}
