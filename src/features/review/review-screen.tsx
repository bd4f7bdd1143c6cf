/** Looking back on a network: the feelings on the way home first, then a few questions, and what one will do. */
import { useState } from 'react';
import { useParams } from 'wouter';
import { useLive } from '../../hooks/use-live.ts';
import { longDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { reviewPage, type ReviewPage } from '../../store/review-page.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Why } from '../../ui/layout/why.tsx';
import { Decided } from './decided.tsx';
import { Earlier } from './earlier.tsx';
import { Feelings } from './feelings.tsx';
import { ReviewForm } from './review-form.tsx';

export function ReviewScreen() {
  const { networks: words } = useMessages();
  const { id = '' } = useParams<{ id?: string }>();
  const page = useLive(async (database) => (await reviewPage(database, id)) ?? null, [id]);
  if (page === undefined) {
    return (
      <Page backTo={paths.network(id)}>
        <Skeleton shape="cards" />
      </Page>
    );
  }
  if (page === null) {
    return (
      <Page backTo={paths.networks} title={words.gone}>
        <p>{words.goneText}</p>
        <LinkButton to={paths.networks}>{words.all}</LinkButton>
      </Page>
    );
  }
  return <Shown page={page} />;
}

function Shown({ page }: { readonly page: ReviewPage }) {
  const { review: words, language } = useMessages();
  const [savedId, setSavedId] = useState<string>();
  const { network, reviews } = page;
  // one that was undone is asked anew
  const saved = reviews.find(({ id }) => id === savedId);
  const earlier = reviews.filter((review) => review !== saved);
  return (
    <Page title={words.title(network.name)} tabTitle={words.tab} backTo={paths.network(network.id)}>
      <Stack gap="wide">
        {saved === undefined && network.closedOn !== undefined && (
          <Why>{words.closed(longDay(language, network.closedOn))}</Why>
        )}
        <Feelings felt={page.feltSince(earlier[0]?.day)} since={earlier[0]?.day} />
        {saved !== undefined && <Decided page={page} review={saved} before={earlier[0]} />}
        {saved === undefined && network.closedOn === undefined && (
          <ReviewForm network={network} before={earlier[0]} onSaved={setSavedId} />
        )}
        {earlier.length > 0 && <Earlier page={page} reviews={earlier} />}
      </Stack>
    </Page>
  );
}
