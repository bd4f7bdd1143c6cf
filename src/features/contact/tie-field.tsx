/** Close, loose or not sure; under "not sure" the four questions, and what their answers suggest. The person decides. */
import { useState } from 'react';
import { suggestedTie, type Tie, type TieAnswer, type TieAnswers } from '../../domain/tie.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Wash } from '../../ui/layout/wash.tsx';

export type TieValue = { readonly tie: Tie | undefined; readonly answers: TieAnswers | undefined };

type TieFieldProps = {
  readonly value: TieValue;
  readonly onChange: (value: TieValue) => void;
  readonly labelHidden?: boolean;
};

export function TieField({ value, onChange, labelHidden = false }: TieFieldProps) {
  const { contactForm: words } = useMessages();
  const [isUnsure, setUnsure] = useState(false);
  const shown = value.tie ?? (isUnsure ? 'unsure' : undefined);
  function choose(next: Tie | 'unsure'): void {
    setUnsure(next === 'unsure');
    onChange({ ...value, tie: next === 'unsure' ? undefined : next });
  }
  return (
    <Stack>
      <Choice
        label={words.howClose}
        labelHidden={labelHidden}
        value={shown}
        {...(shown === 'unsure' && { hint: words.unsureHint })}
        options={[
          { value: 'strong', label: words.ties.strong },
          { value: 'weak', label: words.ties.weak },
          { value: 'unsure', label: words.ties.unsure },
        ]}
        onChange={choose}
      />
      {shown === 'unsure' && (
        <TieQuestions start={value.answers} onChoose={(answers, tie) => onChange({ answers, tie })} />
      )}
    </Stack>
  );
}

const QUESTIONS = ['acquaintance', 'availability', 'confidentiality', 'support'] as const;
const ANSWERS: readonly TieAnswer[] = [0, 1, 2, 3];

type TieQuestionsProps = {
  readonly start: TieAnswers | undefined;
  readonly onChoose: (answers: TieAnswers, tie: Tie) => void;
};

function TieQuestions({ start, onChoose }: TieQuestionsProps) {
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

function wholeOf(given: Partial<TieAnswers>): TieAnswers | undefined {
  const { acquaintance, availability, confidentiality, support } = given;
  if (acquaintance === undefined || availability === undefined) return undefined;
  if (confidentiality === undefined || support === undefined) return undefined;
  return { acquaintance, availability, confidentiality, support };
}
