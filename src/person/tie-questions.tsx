/** The four questions about a tie (B1), and what their answers suggest; the person decides. */
import { useState } from 'react';
import { suggestedTie, type Tie, type TieAnswer, type TieAnswers } from '../domain/tie.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Button } from '../ui/acts/button.tsx';
import { Choice } from '../ui/fields/choice.tsx';
import { Stack } from '../ui/layout/stack.tsx';
import { Wash } from '../ui/layout/wash.tsx';

type TieQuestionsProps = {
  readonly start: TieAnswers | undefined;
  readonly onChoose: (answers: TieAnswers, tie: Tie) => void;
};

export function TieQuestions({ start, onChoose }: TieQuestionsProps) {
  const { contact: words } = useMessages();
  const [given, setGiven] = useState<Partial<TieAnswers>>(start ?? {});
  const answers = wholeOf(given);
  const suggested = answers === undefined ? undefined : suggestedTie(answers);
  return (
    <Stack>
      {QUESTIONS.map((question) => (
        <Choice
          key={question}
          label={words.questions[question]}
          value={given[question] === undefined ? undefined : String(given[question])}
          options={ANSWERS.map((answer) => ({ value: String(answer), label: words.scale[answer] }))}
          onChange={(text) =>
            setGiven({ ...given, [question]: ANSWERS.find((answer) => String(answer) === text) ?? 0 })
          }
        />
      ))}
      {answers !== undefined && suggested !== undefined && (
        <Wash>
          <output>{words.suggests[suggested]}</output>
          <Button look="plain" onClick={() => onChoose(answers, suggested)}>
            {words.suggestUse[suggested]}
          </Button>
        </Wash>
      )}
    </Stack>
  );
}

const QUESTIONS = ['acquaintance', 'availability', 'confidentiality', 'support'] as const;
const ANSWERS: readonly TieAnswer[] = [0, 1, 2, 3];

function wholeOf(given: Partial<TieAnswers>): TieAnswers | undefined {
  const { acquaintance, availability, confidentiality, support } = given;
  if (acquaintance === undefined || availability === undefined) return undefined;
  if (confidentiality === undefined || support === undefined) return undefined;
  return { acquaintance, availability, confidentiality, support };
}
