/** With whom they were brought together, or may be, and what comes next in that. */
import { useMessages } from '../../i18n/use-messages.ts';
import { IntroductionRow } from '../../person/introduction-row.tsx';
import type { ContactPage } from '../../store/contact-page.ts';
import { Section } from '../../ui/layout/section.tsx';

export function Introductions({ page: { contact, introductions: all } }: { readonly page: ContactPage }) {
  const { introductions: words } = useMessages();
  if (all.length === 0) return null;
  return (
    <Section title={words.withSomeone} ruled>
      <ul>
        {all.map((now) => (
          <IntroductionRow key={now.introduction.id} now={now} except={contact.id} />
        ))}
      </ul>
    </Section>
  );
}
