/** The opening lines for someone, in the order to offer them, as texts to send. */
import { use, useMemo, useState } from 'react';
import { filledIn, openingLinesFor } from '../domain/opening-line.ts';
import { useLive } from '../hooks/use-live.ts';
import { nameInSentences } from '../i18n/name-in-sentences.ts';
import { languageToWriteIn, openingLinesIn } from '../i18n/opening-lines.ts';
import { useFirstMessages } from '../i18n/use-messages.ts';
import { lastOffered } from '../platform/last-offered.ts';
import { settingsOf } from '../store/settings.ts';
import type { Reached } from './reached.ts';
import type { Message } from './use-outreach.ts';

export type OfferedLine = Message & { readonly openingLineId: string };

/** Undefined until the person's own lines are read; suspends until those of the language are there. */
export function useOpeningLines({ contact, history, reasons }: Reached): readonly OfferedLine[] | undefined {
  const { language: spoken } = useFirstMessages();
  const language = languageToWriteIn(contact, spoken);
  const shipped = use(openingLinesIn(language));
  const own = useLive(settingsOf)?.openingLines;
  const [offered] = useState(() => lastOffered(contact.id));
  const name = nameInSentences(contact);
  return useMemo(() => {
    if (own === undefined) return undefined;
    const used = history.flatMap(({ openingLineId }) => openingLineId ?? []);
    const all = [...own.filter((line) => line.language === language), ...shipped];
    const lines = openingLinesFor(all, { reasons, used, ...(offered !== undefined && { offered }) });
    return lines.map((line) => ({ text: filledIn(line, name), openingLineId: line.id }));
  }, [own, shipped, language, history, reasons, offered, name]);
}
