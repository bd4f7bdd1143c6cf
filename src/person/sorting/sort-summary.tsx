/** Everyone of this sitting has had their turn: what it adds up to, the last step back, and the way on. */
import { capitalized, numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { Card } from '../../ui/layout/card.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Why } from '../../ui/layout/why.tsx';
import { DemandWord } from './demand-word.tsx';
import { countsOf } from './sitting.ts';
import styles from './sort-summary.module.css';
import { TakeBack } from './take-back.tsx';
import type { SittingActs } from './use-sitting.ts';

type SortSummaryProps = {
  readonly acts: SittingActs;
  readonly doneLabel: string;
  readonly onDone: (sorted: number) => void;
};

export function SortSummary({ acts, doneLabel, onDone }: SortSummaryProps) {
  const { sort, words, language } = useMessages();
  const counts = countsOf(acts.sitting);
  const number = (count: number): string => (count <= 12 ? words.number(count) : numberText(language, count));
  const sentence = (text: string): string => capitalized(language, text);
  const kinds = (['strong', 'weak', 'rest'] as const).filter((kind) => counts[kind] > 0);
  return (
    <>
      <Card>
        <h2 className={styles['title']}>
          {counts.sorted === 0 ? sort.done.none : sentence(sort.done.title(number(counts.sorted), counts.sorted === 1))}
        </h2>
        {kinds.length > 0 && (
          <Why small>{sentence(kinds.map((kind) => sort.done[kind](number(counts[kind]))).join(', '))}.</Why>
        )}
        {counts.strong + counts.weak > 1 && <Soft>{sort.done.spread}</Soft>}
        {counts.later > 0 && <Soft>{sentence(sort.done.later(number(counts.later), counts.later === 1))}</Soft>}
      </Card>
      <DemandWord />
      <Acts stacked>
        <Button look="primary" onClick={() => onDone(counts.sorted)}>
          {doneLabel}
        </Button>
        <TakeBack acts={acts} look="quiet" />
      </Acts>
    </>
  );
}
