/** Everyone of this sitting has had their turn: what it adds up to, the last step back, and the way on. */
import { Undo2 } from 'lucide-react';
import { nameToShow } from '../../domain/contact.ts';
import { capitalized, numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import { useLabels } from '../../ui/labels.ts';
import { Card } from '../../ui/layout/card.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Why } from '../../ui/layout/why.tsx';
import { DemandWord } from './demand-word.tsx';
import { countsOf } from './sitting.ts';
import type { SittingActs } from './use-sitting.ts';

type SortSummaryProps = {
  readonly acts: SittingActs;
  readonly doneLabel: string;
  readonly onDone: (sorted: number) => void;
};

export function SortSummary({ acts, doneLabel, onDone }: SortSummaryProps) {
  const { sort, words, language } = useMessages();
  const labels = useLabels();
  const counts = countsOf(acts.sitting);
  const last = acts.sitting.steps.at(-1);
  const number = (count: number): string => (count <= 12 ? words.number(count) : numberText(language, count));
  const sentence = (text: string): string => capitalized(language, text);
  const kinds = (['strong', 'weak', 'rest'] as const).filter((kind) => counts[kind] > 0);
  return (
    <>
      <Card>
        <h2>
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
        {last !== undefined && (
          <Button icon={Undo2} onClick={acts.takeBack}>
            {labels.undo}
            <Hidden>: {nameToShow(last.contact)}</Hidden>
          </Button>
        )}
      </Acts>
    </>
  );
}
