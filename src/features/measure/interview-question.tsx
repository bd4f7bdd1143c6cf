/** One question of the self-interview: five steps in words, and a place for one's own. */
import { MessageSquareText } from 'lucide-react';
import { useState } from 'react';
import { SCORES, type Answer, type KnownQuestion } from '../../domain/measure.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Why } from '../../ui/layout/why.tsx';
import styles from './interview-question.module.css';
import { questionText } from './question-text.ts';

type InterviewQuestionProps = {
  readonly question: KnownQuestion;
  readonly answer: Answer | undefined;
  readonly onAnswer: (given: Partial<Answer>) => void;
};

export function InterviewQuestion({ question, answer, onAnswer }: InterviewQuestionProps) {
  const messages = useMessages();
  const { measure: words } = messages;
  const [isWriting, setWriting] = useState(answer?.words !== undefined);
  const text = questionText(question, messages);
  return (
    <Stack gap="close">
      <Why small>{text}</Why>
      <Choice
        label={text}
        labelHidden
        value={answer?.score === undefined ? undefined : String(answer.score)}
        options={SCORES.map((score) => ({ value: String(score), label: words.scores[score] }))}
        onChange={(value) => onAnswer({ score: Number(value) })}
      />
      {isWriting ? (
        <TextArea
          label={words.ownWords}
          value={answer?.words ?? ''}
          rows={2}
          onChange={(own) => onAnswer({ words: own })}
        />
      ) : (
        <div className={styles['own']}>
          <Button look="plain" icon={MessageSquareText} onClick={() => setWriting(true)}>
            {words.addWords}
          </Button>
        </div>
      )}
    </Stack>
  );
}
