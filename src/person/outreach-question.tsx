/** "Did you get hold of Helle?" with its three answers; each says what it did. */
import { useMessages } from '../i18n/use-messages.ts';
import type { OutreachAnswer } from '../store/answer-intention.ts';
import type { Intention } from '../store/own-rows.ts';
import { Acts } from '../ui/acts/acts.tsx';
import { Button } from '../ui/acts/button.tsx';
import { Why } from '../ui/layout/why.tsx';
import { useAnswering } from './use-answering.ts';

export type OutreachQuestionProps = {
  readonly intention: Pick<Intention, 'id'>;
  /** What `nameInSentences` says. */
  readonly name: string;
  readonly onAnswered?: (answer: OutreachAnswer) => void;
};

export function OutreachQuestion({ intention, name, onAnswered }: OutreachQuestionProps) {
  const { outreach: words } = useMessages();
  const say = useAnswering(intention.id);
  async function answer(given: OutreachAnswer): Promise<void> {
    await say(given);
    onAnswered?.(given);
  }
  return (
    <>
      <Why small>{words.question(name)}</Why>
      <Acts>
        <Button onClick={() => void answer('yes')}>{words.answers.yes}</Button>
        <Button onClick={() => void answer('no-answer')}>{words.answers['no-answer']}</Button>
      </Acts>
      <Button look="plain" wide onClick={() => void answer('not-done')}>
        {words.answers['not-done']}
      </Button>
    </>
  );
}
