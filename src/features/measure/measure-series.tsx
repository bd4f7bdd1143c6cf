/** The answers over time: what has changed since the last time in words, then each question drawn, with its table. */
import { measureChange, SCORES, scoresOf, type KnownQuestion, type MeasureChange } from '../../domain/measure.ts';
import { useToday } from '../../hooks/use-today.ts';
import { monthName } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { MeasuresNow } from '../../store/measures.ts';
import { Series } from '../../ui/chart/series.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { questionText } from './question-text.ts';

export function MeasureSeries({ now: { measures, questions } }: { readonly now: MeasuresNow }) {
  const messages = useMessages();
  const { measure: words, language } = messages;
  const today = useToday();
  const drawn = questions
    .map((question) => ({ question, points: scoresOf(measures, question.id) }))
    .filter(({ points }) => points.some((point) => point !== undefined));
  if (drawn.length === 0) return null;
  return (
    <Section title={words.series} ruled>
      <WhatChanged change={measureChange(measures)} questions={questions} />
      <Series
        caption={words.series}
        captionHidden
        days={measures.map(({ day }) => day)}
        lines={drawn.map(({ question, points }) => ({
          label: questionText(question, messages),
          points,
          dashed: question.retiredOn !== undefined,
        }))}
        words={{
          day: (day) => monthName(language, day, today),
          value: (value) => wordOf(value, words.scores),
        }}
        scale={[SCORES[0], SCORES[4]]}
      />
    </Section>
  );
}

/** More than these are better seen than read. */
const FEW = 2;

type WhatChangedProps = {
  /** Undefined: nothing to compare with yet. */
  readonly change: MeasureChange | undefined;
  readonly questions: readonly KnownQuestion[];
};

function WhatChanged({ change, questions }: WhatChangedProps) {
  const messages = useMessages();
  const { measure: words } = messages;
  const told = (ids: readonly string[]) =>
    questions
      .filter(({ id }) => ids.includes(id))
      .map((question) => questionText(question, messages))
      .join(' ');
  if (change === undefined) return <p>{words.seriesOne}</p>;
  const changed = change.more.length + change.less.length;
  if (changed === 0) return <p>{words.same}</p>;
  if (changed > FEW) return <p>{words.several}</p>;
  return (
    <Stack gap="close">
      {change.more.length > 0 && <p>{words.more(told(change.more))}</p>}
      {change.less.length > 0 && <p>{words.less(told(change.less))}</p>}
    </Stack>
  );
}

/** A file from elsewhere may hold other numbers than ours. */
function wordOf(value: number, scores: ReturnType<typeof useMessages>['measure']['scores']): string {
  const score = SCORES.find((known) => known === value);
  return score === undefined ? String(value) : scores[score];
}
