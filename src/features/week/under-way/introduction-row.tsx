/** An introduction that waits for its next step. */
import { HeartHandshake } from 'lucide-react';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { nameToShow } from '../../../domain/contact.ts';
import { listOf } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { stepText } from '../../../person/step-text.ts';
import { useNames } from '../../../person/use-names.ts';
import type { IntroductionUnderWay } from '../../../store/introductions-now.ts';
import { Row } from '../../../ui/layout/row.tsx';

type IntroductionRowProps = { readonly now: IntroductionUnderWay; readonly today: CalendarDate };

export function IntroductionRow({ now, today }: IntroductionRowProps) {
  const messages = useMessages();
  const { areHidden } = useNames();
  const { underWay: words, language } = messages;
  return (
    <Row
      start={<HeartHandshake size={20} strokeWidth={1.75} />}
      title={areHidden ? words.introduction : listOf(language, now.people.map(nameToShow))}
      to={paths.introduction(now.introduction.id)}
      {...(!areHidden && { note: stepText(now, messages, today) })}
    />
  );
}
