/** The opening lines for someone, in the order to offer them, as texts to send; a tip that goes along stands beneath. */
import { useEffect, useMemo, useState } from 'react';
import { withEnclosure } from '../domain/forward.ts';
import type { Reason } from '../domain/nudge.ts';
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

/** Undefined until those of the language, the person's own, and what goes along are read. */
export function useOpeningLines(
  { contact, history, reasons }: Reached,
  { tipId, toldTipId }: About,
): readonly OfferedLine[] | undefined {
  const { language: spoken } = useFirstMessages();
  const language = languageToWriteIn(contact, spoken);
  const shipped = useLinesIn(language);
  const own = useLive(settingsOf)?.openingLines;
  const along = useAlong(tipId, contact.id);
  const [offered] = useState(() => lastOffered(contact.id));
  const name = nameInSentences(contact);
  return useMemo(() => {
    if (own === undefined || shipped === undefined || along === undefined) return undefined;
    const used = history.flatMap(({ openingLineId }) => openingLineId ?? []);
    const all = [...own.filter((line) => line.language === language), ...shipped];
    const about = { ...(tipId !== undefined && { tipId }), ...(toldTipId !== undefined && { toldTipId }) };
    const lines = openingLinesFor(
      all.filter(({ id }) => along?.takenLineIds.includes(id) !== true),
      { reasons: reasonsWith(about) ?? reasons, used, ...(offered !== undefined && { offered }) },
    );
    return lines.map((line) => offeredLine(line, about, textOf(line, name, along)));
  }, [own, shipped, along, language, history, reasons, tipId, toldTipId, offered, name]);
}

function offeredLine({ id }: OpeningLine, about: About, text: string): OfferedLine {
  return { ...about, text, openingLineId: id };
}

/** What one writes about is why one writes. */
function reasonsWith({ tipId, toldTipId }: About): readonly Pick<Reason, 'code'>[] | undefined {
  if (tipId !== undefined) return [{ code: 'tip' }];
  return toldTipId === undefined ? undefined : [{ code: 'told' }];
}

function textOf(line: OpeningLine, name: string, along: Enclosed | null): string {
  const text = filledIn(line, name);
  return along === null ? text : withEnclosure(text, enclosureOf(along.tip));
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
