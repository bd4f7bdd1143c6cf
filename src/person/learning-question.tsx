/** One question about a person of whom little is known; the answer is saved at once and can be undone. */
import type { Contact } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { LearningQuestion as Question } from '../domain/learning.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { LastQuestion } from './learning/last-question.tsx';
import { MisfitQuestion } from './learning/misfit-question.tsx';
import styles from './learning/question.module.css';
import { TopicsQuestion } from './learning/topics-question.tsx';
import { useAnswers, type Answers } from './learning/use-answers.ts';

export type LearningQuestionProps = {
  readonly person: { readonly contact: Contact; readonly history: readonly Interaction[] };
  /** What `questionToAsk` says. */
  readonly question: Question;
  /** Answered, or waved away. */
  readonly onAnswered: () => void;
};

export function LearningQuestion({ person: { contact }, question, onAnswered }: LearningQuestionProps) {
  const { learning: words } = useMessages();
  const answers = useAnswers({ contact, code: question.code, onAnswered });
  return (
    <section className={styles['asked']} aria-label={words.region}>
      <Asked contact={contact} question={question} answers={answers} />
      {answers.hasFailed && <p role="alert">{words.failed}</p>}
    </section>
  );
}

type AskedProps = { readonly contact: Contact; readonly question: Question; readonly answers: Answers };

function Asked({ contact, question, answers }: AskedProps) {
  if (question.code === 'misfit')
    return <MisfitQuestion contact={contact} misfit={question.misfit} answers={answers} />;
  return question.code === 'topics' ? <TopicsQuestion answers={answers} /> : <LastQuestion answers={answers} />;
}
