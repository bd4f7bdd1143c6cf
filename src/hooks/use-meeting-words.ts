/** Which offers and seeks meet. What reads words in three languages is fetched when it is first wanted. */
import { useEffect, useState } from 'react';
import { meetingBy, type MeetingWords } from '../domain/gift.ts';

/** Undefined until it is fetched. */
export function useMeetingWords(): MeetingWords | undefined {
  const [known, setKnown] = useState<{ readonly meet: MeetingWords }>();
  useEffect(() => {
    let isWanted = true;
    async function fetchWords(): Promise<void> {
      const { wordsOfChip } = await import('../domain/introduction-words.ts');
      if (isWanted) setKnown({ meet: meetingBy(wordsOfChip) });
    }
    // what can't be fetched is done without: a person's page is no less for it
    void fetchWords().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, []);
  return known?.meet;
}
