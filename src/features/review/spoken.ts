/** What is to be said after a look back: which one, and whether one speaks up or leaves. */
import type { Review } from '../../domain/network.ts';
import type { ReviewPage } from '../../store/review-page.ts';

export type Spoken = {
  readonly page: ReviewPage;
  readonly decision: 'change' | 'leave';
  readonly review: Review;
};
