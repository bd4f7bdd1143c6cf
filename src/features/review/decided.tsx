/** What one decided, what is other than last time, and a few words where something is to be said. */
import type { Review } from '../../domain/network.ts';
import { answersOf, comparedWith, REVIEW_QUESTIONS } from '../../domain/review.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import type { ReviewPage } from '../../store/review-page.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Why } from '../../ui/layout/why.tsx';
import { SaySomething } from './say-something.tsx';

type DecidedProps = {
  readonly page: ReviewPage;
  readonly review: Review;
  readonly before: Review | undefined;
};

export function Decided({ page, review, before }: DecidedProps) {
  const { review: words, words: common } = useMessages();
  const { decision, note } = review;
  return (
    <Stack gap="wide">
      <Section title={words.decided}>
        <Why>{decision === undefined ? words.earlier.undecided : common.decision[decision]}</Why>
        {note !== undefined && <Soft>{note}</Soft>}
      </Section>
      {before !== undefined && <Changed review={review} before={before} />}
      {(decision === 'change' || decision === 'leave') && (
        <SaySomething page={page} decision={decision} review={review} />
      )}
      <LinkButton to={paths.network(page.network.id)} wide>
        {words.back}
      </LinkButton>
    </Stack>
  );
}

/** The questions whose answer is another than last time. */
function Changed({ review, before }: { readonly review: Review; readonly before: Review }) {
  const { review: words } = useMessages();
  const [now, last] = [answersOf(review), answersOf(before)];
  const changes = REVIEW_QUESTIONS.flatMap((question) => {
    const compared = comparedWith(now[question], last[question]);
    return compared === undefined || compared === 'same' ? [] : [{ question, compared }];
  });
  if (changes.length === 0) return null;
  return (
    <Section title={words.changed}>
      <ul>
        {changes.map(({ question, compared }) => (
          <Row key={question} title={words.topics[question]} note={words.compared[compared]} />
        ))}
      </ul>
    </Section>
  );
}
