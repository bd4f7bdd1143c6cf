/** Under way: words that one has kept for Monday, for those who have no card this week. */
import { PenLine, X } from 'lucide-react';
import { useState } from 'react';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { capitalized, relativeDay } from '../../i18n/format.ts';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { messageOf } from '../../person/message-of.ts';
import { useNames } from '../../person/use-names.ts';
import { whenOpened } from '../../person/when-opened.tsx';
import type { KeptDraft } from '../../store/drafts.ts';
import { IconButton } from '../../ui/acts/icon-button.tsx';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { useLettingGo } from './use-letting-go.ts';

const WriteSheet = whenOpened(async () => (await import('../../person/write-sheet.tsx')).WriteSheet);

type UnderWayProps = { readonly drafts: readonly KeptDraft[]; readonly today: CalendarDate };

export function UnderWay({ drafts, today }: UnderWayProps) {
  const { week: words } = useFirstMessages();
  const [written, setWritten] = useState<KeptDraft>();
  if (drafts.length === 0) return null;
  return (
    <Section title={words.underWay}>
      <ul>
        {drafts.map((kept) => (
          <DraftRow key={kept.draft.id} kept={kept} today={today} onWrite={() => setWritten(kept)} />
        ))}
      </ul>
      {written && (
        <WriteSheet
          person={{ ...written, reasons: [] }}
          message={messageOf(written.draft)}
          onClose={() => setWritten(undefined)}
        />
      )}
    </Section>
  );
}

type DraftRowProps = { readonly kept: KeptDraft; readonly today: CalendarDate; readonly onWrite: () => void };

function DraftRow({ kept: { draft, contact }, today, onWrite }: DraftRowProps) {
  const { week: words, language } = useFirstMessages();
  const names = useNames();
  const letGo = useLettingGo();
  const name = names.inSentences(contact);
  const { keepUntil = today } = draft;
  const day = keepUntil < today ? '' : `${capitalized(language, relativeDay(language, keepUntil, today))} · `;
  // what one wrote holds their name
  const text = names.areHidden ? words.keptWords : (draft.text ?? '');
  return (
    <Row
      start={<PenLine size={20} strokeWidth={1.75} />}
      title={words.writeTo(name)}
      note={`${day}${text}`}
      onPress={onWrite}
      end={<IconButton icon={X} label={words.discard(name)} onClick={() => void letGo(draft.id)} />}
    />
  );
}
