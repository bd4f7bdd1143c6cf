/** An introduction in a list: between whom, and what comes next. */
import { nameToShow } from '../domain/contact.ts';
import { useToday } from '../hooks/use-today.ts';
import { listOf } from '../i18n/format.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { paths } from '../paths.ts';
import type { IntroductionNow } from '../store/introductions-now.ts';
import { Row } from '../ui/layout/row.tsx';
import { stepText } from './step-text.ts';

type IntroductionRowProps = {
  readonly now: IntroductionNow;
  /** Who is not named, as on their own page. */
  readonly except?: string;
};

export function IntroductionRow({ now, except }: IntroductionRowProps) {
  const messages = useMessages();
  const today = useToday();
  const note = stepText(now, messages, today);
  const named = now.people.filter(({ id }) => id !== except);
  return (
    <Row
      title={listOf(messages.language, named.map(nameToShow))}
      to={paths.introduction(now.introduction.id)}
      {...(note !== '' && { note })}
    />
  );
}
