/** One question on the page of someone of whom little is known; one a visit, so that it is no interview. */
import { useState } from 'react';
import { LearningQuestion } from '../../person/learning-question.tsx';
import type { ContactPage } from '../../store/contact-page.ts';

export function Learning({ page }: { readonly page: ContactPage }) {
  const [isAnswered, setAnswered] = useState(false);
  const { question } = page;
  if (question === undefined || isAnswered) return null;
  return (
    <LearningQuestion key={question.code} person={page} question={question} onAnswered={() => setAnswered(true)} />
  );
}
