/** The opening lines for someone, in the order to offer them, as texts to send; a tip that goes along stands beneath. */
import { useEffect, useMemo, useState } from 'react';
import { withEnclosure, type Enclosure } from '../domain/forward.ts';
import type { ReasonCode } from '../domain/nudge.ts';
import { filledIn, openingLinesFor, type OpeningLine } from '../domain/opening-line.ts';
import type { Language } from '../domain/settings.ts';
import { useLive } from '../hooks/use-live.ts';
import { nameInSentences } from '../i18n/name-in-sentences.ts';
import { languageToWriteIn, openingLinesIn } from '../i18n/opening-lines.ts';
import { useFirstMessages } from '../i18n/use-messages.ts';
import { lastOffered } from '../platform/last-offered.ts';
import { enclosedFor, type Enclosed } from '../store/enclosed.ts';
import { settingsOf } from '../store/settings.ts';
import { enclosureOf } from './enclosure-of.ts';
import type { Reached } from './reached.ts';
import type { About, Message } from './use-outreach.ts';

export type OfferedLine = Message & { readonly openingLineId: string };

/**
 * The lines for what a message is `about`, with an `enclosure` beneath them, as a tip has by itself. Undefined until those
 * of the language, the person's own, and what goes along are read.
 */
export function useOpeningLines(
  { contact, history, reasons }: Reached,
  about: About,
  enclosure?: Enclosure,
): readonly OfferedLine[] | undefined {
  const { language: spoken } = useFirstMessages();
  const language = languageToWriteIn(contact, spoken);
  const shipped = useLinesIn(language);
  const own = useLive(settingsOf)?.openingLines;
  const along = useAlong(about.tipId, contact.id);
  const [offered] = useState(() => lastOffered(contact.id));
  const why = codeOf(about);
  const lines = useMemo(() => {
    if (own === undefined || shipped === undefined || along === undefined) return undefined;
    const used = history.flatMap(({ openingLineId }) => openingLineId ?? []);
    const all = [...own.filter((line) => line.language === language), ...shipped];
    return openingLinesFor(
      all.filter(({ id }) => along?.takenLineIds.includes(id) !== true),
      { reasons: why === undefined ? reasons : [{ code: why }], used, ...(offered !== undefined && { offered }) },
    );
  }, [own, shipped, along, language, history, reasons, why, offered]);
  const beneath = along ? enclosureOf(along.tip) : enclosure;
  const name = nameInSentences(contact);
  return lines?.map((line) => offeredLine(line, filledIn(line, name), { about, beneath }));
}

type Going = { readonly about: About; readonly beneath: Enclosure | undefined };

function offeredLine({ id }: OpeningLine, text: string, { about, beneath }: Going): OfferedLine {
  return { ...about, text: beneath === undefined ? text : withEnclosure(text, beneath), openingLineId: id };
}

/** What one writes about is why one writes. */
function codeOf({ tipId, toldTipId }: About): ReasonCode | undefined {
  if (tipId !== undefined) return 'tip';
  return toldTipId === undefined ? undefined : 'told';
}

/** Null when nothing goes along; undefined until that is read. */
function useAlong(tipId: string | undefined, contactId: string): Enclosed | null | undefined {
  return useLive(
    async (database) => (tipId === undefined ? null : ((await enclosedFor(database, tipId, contactId)) ?? null)),
    [tipId, contactId],
  );
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
