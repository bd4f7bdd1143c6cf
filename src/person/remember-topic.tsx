/** Offers to remember a topic of a tip as something that the person chosen for it likes; one topic at a time, never asked. */
import { useState } from 'react';
import { topicsToRemember } from '../domain/forward.ts';
import { LANGUAGES } from '../domain/settings.ts';
import type { Tip } from '../domain/tip.ts';
import { useDatabase, useLive } from '../hooks/use-live.ts';
import { useUndo } from '../hooks/use-undo.ts';
import { nameInSentences } from '../i18n/name-in-sentences.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { contactById } from '../store/contacts.ts';
import { rememberTopics } from '../store/learning.ts';
import { Button } from '../ui/acts/button.tsx';
import { useToast } from '../ui/overlays/toast-context.ts';
import styles from './remember-topic.module.css';

/** What says of a tip what it is about; the rest of it stands in for topics that nobody has given it. */
export type Topical = Pick<Tip, 'topics' | 'title' | 'language'>;

type RememberTopicProps = {
  readonly tip: Topical;
  readonly contactId: string;
  /** Words of the tip that matched: a topic that holds one goes first. */
  readonly matched?: readonly string[] | undefined;
};

export function RememberTopic({ tip, contactId, matched }: RememberTopicProps) {
  const { passOn: words } = useMessages();
  const database = useDatabase();
  const asked = useLive(
    async (from) => ({ contact: await contactById(from, contactId), topics: await topicsIn(tip) }),
    [contactId, tip.title, tip.topics.join('\n')],
  );
  const showToast = useToast();
  const undoOf = useUndo();
  const [remembered, setRemembered] = useState<string>();
  if (asked?.contact === undefined) return null;
  const { contact, topics } = asked;
  const name = nameInSentences(contact);
  const isNoted = remembered !== undefined && contact.interests.includes(remembered);
  const [topic] = topicsToRemember({ topics }, contact, matched);
  async function remember(what: string): Promise<void> {
    const undoId = await rememberTopics(database, { contactId, topics: [what] });
    setRemembered(what);
    showToast({ text: words.remembered(what, name), undo: undoOf(undoId) });
  }
  if (isNoted) return <p className={styles['noted']}>{words.remembered(remembered, name)}</p>;
  if (topic === undefined) return null;
  return (
    <div className={styles['offer']}>
      <p>{words.remember(topic, name)}</p>
      <Button look="plain" onClick={() => void remember(topic)}>
        {words.rememberAct}
      </Button>
    </div>
  );
}

/** What a text speaks of takes long lists of words, fetched where nobody has said it. */
async function topicsIn({ topics, title, language }: Topical): Promise<readonly string[]> {
  if (topics.length > 0) return topics;
  const { topicsOf } = await import('../domain/matching/topics.ts');
  return topicsOf(
    title,
    LANGUAGES.find((each) => each === language),
  );
}
