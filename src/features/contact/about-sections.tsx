/** What is known of someone that helps to think of them: what they offer and look for, interests, and notes. */
import { LockKeyhole } from 'lucide-react';
import { listOf } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { ContactPage } from '../../store/contact-page.ts';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import styles from './about-sections.module.css';

export function AboutSections({ page: { contact } }: { readonly page: ContactPage }) {
  const { contact: words } = useMessages();
  const columns = [
    { title: words.offers, list: contact.offers },
    { title: words.seeks, list: contact.seeks },
    { title: words.competences, list: contact.competences },
    { title: words.interests, list: contact.interests },
  ].filter(({ list }) => list.length > 0);
  return (
    <>
      {columns.length > 0 && (
        <div className={styles['columns']}>
          {columns.map(({ title, list }) => (
            <Section key={title} title={title}>
              <WordList list={list} />
            </Section>
          ))}
        </div>
      )}
      {contact.notes !== undefined && (
        <Section title={words.notes} ruled>
          <p className={styles['lines']}>{contact.notes}</p>
        </Section>
      )}
      {contact.confidentialNotes !== undefined && (
        <div className={styles['confidential']}>
          <Section title={words.confidentialNotes} ruled>
            <Wash icon={LockKeyhole}>
              <p className={styles['lines']}>{contact.confidentialNotes}</p>
              <Soft small>{words.confidentialHint}</Soft>
            </Wash>
          </Section>
        </div>
      )}
    </>
  );
}

function WordList({ list }: { readonly list: readonly string[] }) {
  const { language } = useMessages();
  return <p className={styles['words']}>{listOf(language, list)}</p>;
}
