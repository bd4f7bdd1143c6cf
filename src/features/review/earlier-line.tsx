/** One earlier look back: its day, what it ended in, and the words of it; it can be taken away, or spoken of after all. */
import { MessageCircle, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Review } from '../../domain/network.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { longDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useSaying } from '../../person/use-saying.ts';
import type { ReviewPage } from '../../store/review-page.ts';
import { trashReview } from '../../store/reviews.ts';
import { Row } from '../../ui/layout/row.tsx';
import { Menu } from '../../ui/overlays/menu.tsx';
import { WordsSheet } from './words-sheet.tsx';

export function EarlierLine({ page, review }: { readonly page: ReviewPage; readonly review: Review }) {
  const { review: messages, words: common, language } = useMessages();
  const { earlier: words } = messages;
  const database = useDatabase();
  const say = useSaying();
  const [isSaying, setSaying] = useState(false);
  const { decision, note } = review;
  const day = longDay(language, review.day);
  const isSayable = decision === 'change' || decision === 'leave';

  async function remove(): Promise<void> {
    say(words.removed, await trashReview(database, review.id));
  }
  return (
    <>
      <Row
        title={decision === undefined ? words.undecided : common.decision[decision]}
        note={note === undefined ? day : `${day} · ${note}`}
        end={
          <Menu
            bare
            title={words.of(day)}
            items={[
              ...(isSayable
                ? [{ label: messages.words[decision], icon: MessageCircle, onSelect: () => setSaying(true) }]
                : []),
              { label: words.remove, icon: Trash2, onSelect: () => void remove() },
            ]}
          />
        }
      />
      {isSaying && isSayable && (
        <WordsSheet page={page} decision={decision} review={review} onClose={() => setSaying(false)} />
      )}
    </>
  );
}
