/** The purposes that were let go, for oneself: each can be looked at, and taken up again there. */
import type { Purpose } from '../../domain/purpose.ts';
import { useToday } from '../../hooks/use-today.ts';
import { relativeDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { purposeName } from '../../person/purpose-text.ts';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';

export function EarlierPurposes({ purposes }: { readonly purposes: readonly Purpose[] }) {
  const { purposes: words, words: common, language } = useMessages();
  const today = useToday();
  return (
    <Section title={words.earlier} ruled>
      <ul>
        {purposes.map((purpose) => (
          <Row
            key={purpose.id}
            title={purposeName(purpose, common)}
            note={words.letGoOn(relativeDay(language, purpose.retiredOn ?? today, today))}
            to={paths.purpose(purpose.id)}
          />
        ))}
      </ul>
    </Section>
  );
}
