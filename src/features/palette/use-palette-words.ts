/** The palette in words: what an entry is called, what it is wanted for, and how many cover it. */
import type { PaletteEntry, PaletteField, PaletteLater, WantedFor } from '../../domain/palette.ts';
import { useLive } from '../../hooks/use-live.ts';
import { listOf } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { livingPurposes } from '../../store/purposes.ts';

export function usePaletteWords() {
  const { palette: said, words, language } = useMessages();
  const purposes = useLive(livingPurposes);
  const wanting = { seeks: said.seeks, later: said.soon };

  function purposeText(id: string): readonly string[] {
    const purpose = purposes?.find((each) => each.id === id);
    return purpose === undefined ? [] : [purpose.wish === '' ? words.purposeKind[purpose.kind] : purpose.wish];
  }

  function want(wanted: WantedFor): readonly string[] {
    return wanted.code === 'purpose' ? purposeText(wanted.id).map(said.purpose) : [wanting[wanted.code](wanted.text)];
  }

  function textOf(wanted: WantedFor): readonly string[] {
    return wanted.code === 'purpose' ? purposeText(wanted.id) : [wanted.text];
  }

  const name = (entry: PaletteField | PaletteLater): string =>
    'field' in entry ? said.fields[entry.field] : entry.later;

  return {
    /** Whether it is known by now what the purposes wish for. */
    isRead: purposes !== undefined,
    name,
    count: ({ contactIds }: PaletteEntry): string =>
      contactIds.length === 0 ? said.nobody : words.people(contactIds.length),
    /** What is sought in it, in all the words there are for that. */
    wish: (entry: PaletteField | PaletteLater): string =>
      [...new Set([name(entry), ...entry.wantedFor.flatMap(textOf)])].join('. '),
    /** '' where it is wanted for nothing; what one will need says itself what it is. */
    wantedFor: (entry: PaletteField | PaletteLater): string => {
      if ('later' in entry) return said.neededLater;
      const wants = entry.wantedFor.flatMap(want);
      return wants.length === 0 ? '' : said.wantedFor(listOf(language, wants));
    },
  };
}
