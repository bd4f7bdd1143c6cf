/** The questions one is asked: each opens a sheet in which it is put in other words, or no longer asked. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { KnownQuestion } from '../../domain/measure.ts';
import { useToday } from '../../hooks/use-today.ts';
import { shortDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { QuestionSheet } from './question-sheet.tsx';
import { questionText } from './question-text.ts';

export function QuestionsSection({ questions }: { readonly questions: readonly KnownQuestion[] }) {
  const messages = useMessages();
  const { measure: words } = messages;
  const [open, setOpen] = useState<string>();
  const close = () => setOpen(undefined);
  const inOrder = [
    ...questions.filter(({ retiredOn }) => retiredOn === undefined),
    ...questions.filter(({ retiredOn }) => retiredOn !== undefined),
  ];
  return (
    <Section title={words.asked} ruled>
      <Soft>{words.askedHint}</Soft>
      <Stack gap="none" as="ul">
        {inOrder.map((question) => (
          <QuestionRow key={question.id} question={question} onPress={() => setOpen(question.id)} />
        ))}
      </Stack>
      <Button icon={Plus} onClick={() => setOpen(NEW)}>
        {words.add}
      </Button>
      {open !== undefined && <QuestionSheet question={questions.find(({ id }) => id === open)} onClose={close} />}
    </Section>
  );
}

const NEW = 'new';

function QuestionRow({ question, onPress }: { readonly question: KnownQuestion; readonly onPress: () => void }) {
  const messages = useMessages();
  const { measure: words, language } = messages;
  const today = useToday();
  const last = question.earlier.at(-1);
  const notes = [
    question.retiredOn !== undefined && words.retired,
    last !== undefined && words.rewordedOn(shortDay(language, last.until, today)),
  ].filter(Boolean);
  return (
    <Row
      title={questionText(question, messages)}
      onPress={onPress}
      {...(notes.length > 0 && { note: notes.join(' · ') })}
    />
  );
}
