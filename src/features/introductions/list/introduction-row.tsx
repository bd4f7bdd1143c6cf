/** An introduction in a list: between whom, and what comes next. */
import { nameToShow } from '../../../domain/contact.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { listOf } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { stepText } from '../../../person/step-text.ts';
import type { IntroductionNow } from '../../../store/introductions-now.ts';
import { Row } from '../../../ui/layout/row.tsx';

export function IntroductionRow({ now }: { readonly now: IntroductionNow }) {
  const messages = useMessages();
  const today = useToday();
  const note = stepText(now, messages, today);
  return (
    <Row
      title={listOf(messages.language, now.people.map(nameToShow))}
      to={paths.introduction(now.introduction.id)}
      {...(note !== '' && { note })}
    />
  );
}
