/** One question about a person of whom little is known. */
import type { Contact } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { LearningQuestion as Question } from '../domain/learning.ts';

export type LearningQuestionProps = {
  readonly person: { readonly contact: Contact; readonly history: readonly Interaction[] };
  readonly question: Question;
  /** Answered, or waved away. */
  readonly onAnswered: () => void;
};

export function LearningQuestion({ person, question, onAnswered }: LearningQuestionProps) {
  return (
    <button type="button" onClick={onAnswered}>
      {question.code} {person.contact.displayName}
    </button>
  );
}
