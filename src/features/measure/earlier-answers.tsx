/** What one answered on earlier days, the latest first: the words one wrote, and changing or deleting them. */
import type { KnownQuestion, Measure } from '../../domain/measure.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { capitalized, longDay, numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useSaying } from '../../person/use-saying.ts';
import { trashMeasure, type MeasuresNow } from '../../store/measures.ts';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Menu } from '../../ui/overlays/menu.tsx';

type EarlierAnswersProps = { readonly now: MeasuresNow; readonly onChange: (measure: Measure) => void };

export function EarlierAnswers({ now: { measures, questions }, onChange }: EarlierAnswersProps) {
  const { measure: words } = useMessages();
  return (
    <Section title={words.earlier} ruled>
      <Stack gap="none" as="ul">
        {measures.toReversed().map((measure) => (
          <MeasureRow key={measure.id} measure={measure} questions={questions} onChange={() => onChange(measure)} />
        ))}
      </Stack>
    </Section>
  );
}

type MeasureRowProps = {
  readonly measure: Measure;
  readonly questions: readonly KnownQuestion[];
  readonly onChange: () => void;
};

function MeasureRow({ measure, questions, onChange }: MeasureRowProps) {
  const { measure: words, words: shared, language } = useMessages();
  const database = useDatabase();
  const say = useSaying();
  const day = longDay(language, measure.day);
  const own = questions.flatMap(({ id }) => measure.answers.find(({ questionId }) => questionId === id)?.words ?? []);
  const count = measure.answers.length;
  async function trash(): Promise<void> {
    say(words.trashed, await trashMeasure(database, measure.id));
  }
  return (
    <Row
      title={day}
      note={
        own.length > 0
          ? own.join(' · ')
          : words.answered(
              capitalized(language, count > 12 ? numberText(language, count) : shared.number(count)),
              count === 1,
            )
      }
      end={
        <Menu
          bare
          title={day}
          items={[
            { label: words.changeAnswers, onSelect: onChange },
            { label: words.trash, onSelect: () => void trash() },
          ]}
        />
      }
    />
  );
}
