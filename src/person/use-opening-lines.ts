/** The opening lines for someone, in the order to offer them, as texts to send. */
import { useEffect, useMemo, useState } from 'react';
import { filledIn, openingLinesFor, type OpeningLine } from '../domain/opening-line.ts';
import type { Language } from '../domain/settings.ts';
import { useLive } from '../hooks/use-live.ts';
import { nameInSentences } from '../i18n/name-in-sentences.ts';
import { languageToWriteIn, openingLinesIn } from '../i18n/opening-lines.ts';
import { useFirstMessages } from '../i18n/use-messages.ts';
import { lastOffered } from '../platform/last-offered.ts';
import { settingsOf } from '../store/settings.ts';
import type { Reached } from './reached.ts';
import type { Message } from './use-outreach.ts';

export type OfferedLine = Message & { readonly openingLineId: string };

/** Undefined until those of the language, and the person's own, are read. */
export function useOpeningLines({ contact, history, reasons }: Reached): readonly OfferedLine[] | undefined {
  const { language: spoken } = useFirstMessages();
  const language = languageToWriteIn(contact, spoken);
  const shipped = useLinesIn(language);
  const own = useLive(settingsOf)?.openingLines;
  const [offered] = useState(() => lastOffered(contact.id));
  const name = nameInSentences(contact);
  return useMemo(() => {
    if (own === undefined || shipped === undefined) return undefined;
    const used = history.flatMap(({ openingLineId }) => openingLineId ?? []);
    const all = [...own.filter((line) => line.language === language), ...shipped];
    const lines = openingLinesFor(all, { reasons, used, ...(offered !== undefined && { offered }) });
    return lines.map((line) => ({ text: filledIn(line, name), openingLineId: line.id }));
  }, [own, shipped, language, history, reasons, offered, name]);
}

function useLinesIn(language: Language): readonly OpeningLine[] | undefined {
  const [read, setRead] = useState<{ readonly language: Language; readonly lines: readonly OpeningLine[] }>();
  useEffect(() => {
    let isWanted = true;
    void openingLinesIn(language).then((lines) => isWanted && setRead({ language, lines }));
    return () => {
      isWanted = false;
    };
  }, [language]);
  return read?.language === language ? read.lines : undefined;
}
