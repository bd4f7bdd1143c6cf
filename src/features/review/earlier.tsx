/** The earlier looks back: what each ended in, and how the answers have changed since the first. */
import type { Review } from '../../domain/network.ts';
import { answersOf, REVIEW_ANSWERS, REVIEW_QUESTIONS } from '../../domain/review.ts';
import { useToday } from '../../hooks/use-today.ts';
import { monthName } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { ReviewPage } from '../../store/review-page.ts';
import { Series } from '../../ui/chart/series.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { EarlierLine } from './earlier-line.tsx';

type EarlierProps = {
  readonly page: ReviewPage;
  /** The latest first. */
  readonly reviews: readonly Review[];
};

export function Earlier({ page, reviews }: EarlierProps) {
  const { earlier: words } = useMessages().review;
  return (
    <Section title={words.title} ruled>
      <ul>
        {reviews.map((review) => (
          <EarlierLine key={review.id} page={page} review={review} />
        ))}
      </ul>
      {page.reviews.length > 1 && <Answers reviews={page.reviews} />}
    </Section>
  );
}

function Answers({ reviews }: Pick<EarlierProps, 'reviews'>) {
  const { review: words, language } = useMessages();
  const today = useToday();
  const inOrder = reviews.toReversed();
  const lines = REVIEW_QUESTIONS.map((question) => ({
    label: words.topics[question],
    points: inOrder.map((review) => answersOf(review)[question]),
  })).filter(({ points }) => points.some((point) => point !== undefined));
  if (lines.length === 0) return null;
  return (
    <Series
      caption={words.earlier.caption}
      days={inOrder.map(({ day }) => day)}
      lines={lines}
      words={{
        day: (day) => monthName(language, day, today),
        value: (value) => {
          const answer = REVIEW_ANSWERS.find((each) => each === value);
          return answer === undefined ? '' : words.answers[answer];
        },
      }}
      scale={[REVIEW_ANSWERS[0], REVIEW_ANSWERS[3]]}
    />
  );
}
