/** Close, loose or not sure; under "not sure" the four questions, and what their answers suggest. The person decides. */
import { useState } from 'react';
import type { Tie, TieAnswers } from '../domain/tie.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Choice } from '../ui/fields/choice.tsx';
import { Stack } from '../ui/layout/stack.tsx';
import { TieQuestions } from './tie-questions.tsx';

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
