/** Words that one has kept for Monday, for someone who has no card this week. */
import { PenLine, X } from 'lucide-react';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { capitalized, relativeDay } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { useNames } from '../../../person/use-names.ts';
import type { KeptDraft } from '../../../store/drafts.ts';
import { IconButton } from '../../../ui/acts/icon-button.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { useLettingGo } from '../use-letting-go.ts';

type DraftRowProps = { readonly kept: KeptDraft; readonly today: CalendarDate; readonly onWrite: () => void };

export function DraftRow({ kept: { draft, contact }, today, onWrite }: DraftRowProps) {
  const { week: words, language } = useMessages();
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
