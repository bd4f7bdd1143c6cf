/** The lookings back on a purpose so far, the latest first. */
import type { Purpose } from '../../domain/purpose.ts';
import { longDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';

export function LookBacks({ purpose: { lookedBack } }: { readonly purpose: Purpose }) {
  const { purposes: words, language } = useMessages();
  if (lookedBack === undefined) return null;
  return (
    <Section title={words.page.looked} ruled>
      <ul>
        {lookedBack.toReversed().map(({ on, ended, note }, place) => (
          <Row
            key={`${on} ${lookedBack.length - place}`}
            title={`${words.look.ended[ended]} · ${longDay(language, on)}`}
            {...(note !== undefined && { note })}
          />
        ))}
      </ul>
    </Section>
  );
}
