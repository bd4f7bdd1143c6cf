/** The palette in words: what an entry is called, what it is wanted for, and how many cover it. */
import type { PaletteEntry, PaletteField, PaletteLater, WantedFor } from '../../domain/palette.ts';
import { useLive } from '../../hooks/use-live.ts';
import { listOf, numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { livingPurposes } from '../../store/purposes.ts';

export function usePaletteWords() {
  const { palette: said, words, language } = useMessages();
  const purposes = useLive(livingPurposes);
  const wanting = { seeks: said.seeks, later: said.soon };

  function want(wanted: WantedFor): readonly string[] {
    if (wanted.code !== 'purpose') return [wanting[wanted.code](wanted.text)];
    const purpose = purposes?.find(({ id }) => id === wanted.id);
    return purpose === undefined
      ? []
      : [said.purpose(purpose.wish === '' ? words.purposeKind[purpose.kind] : purpose.wish)];
  }

  return {
    name: (entry: PaletteField | PaletteLater): string => ('field' in entry ? said.fields[entry.field] : entry.later),
    count: ({ contactIds }: PaletteEntry): string =>
      contactIds.length === 0 ? said.nobody : words.people(contactIds.length),
    number: (count: number): string => numberText(language, count),
    /** '' where it is wanted for nothing. */
    wantedFor: ({ wantedFor }: PaletteEntry): string => {
      const wants = wantedFor.flatMap(want);
      return wants.length === 0 ? '' : said.wantedFor(listOf(language, wants));
    },
  };
}
