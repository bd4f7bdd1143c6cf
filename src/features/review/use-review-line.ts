/** What to write when one speaks up or leaves, in the language of whoever keeps the network together. */
import { answersOf, weakPoints } from '../../domain/review.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { networkLines } from '../../i18n/network-lines.ts';
import { languageToWriteIn } from '../../i18n/opening-lines.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Spoken } from './spoken.ts';

export function useReviewLine({ page, decision, review }: Spoken): string {
  const { language: spoken } = useMessages();
  const { keeper, network } = page;
  const lines = networkLines[keeper === undefined ? spoken : languageToWriteIn(keeper, spoken)];
  const name = keeper && nameInSentences(keeper);
  if (decision === 'leave') return lines.leave(name, network.name);
  const [weakest] = weakPoints(answersOf(review));
  return lines.speakUp(name, network.name, weakest === undefined ? lines.aboutSomething : lines.about[weakest]);
}
