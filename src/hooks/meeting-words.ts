/** Which offers and seeks meet. What reads words in three languages is fetched when it is first wanted. */
import { meetingBy, type MeetingWords } from '../domain/gift.ts';

/** What can't be fetched is done without: then nothing meets, and a person's page is no less for it. */
export async function fetchMeetingWords(): Promise<MeetingWords> {
  try {
    const { wordsOfChip } = await import('../domain/introduction-words.ts');
    return meetingBy(wordsOfChip);
  } catch {
    return () => false;
  }
}
