/** The questions, each on a scale of words beside that of last time, and what one will do. */
import type { Network, Review } from '../../domain/network.ts';
import { answersOf, decisionsFor, REVIEW_ANSWERS, REVIEW_QUESTIONS } from '../../domain/review.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { Foot } from '../../ui/layout/foot.tsx';
import { Form } from '../../ui/layout/form.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { LeaveSheet } from '../../ui/overlays/leave-sheet.tsx';
import { useReviewForm } from './use-review-form.ts';

type ReviewFormProps = {
  readonly network: Network;
  /** The one before; absent: the first time. */
  readonly before: Review | undefined;
  readonly onSaved: (id: string) => void;
};

export function ReviewForm({ network, before, onSaved }: ReviewFormProps) {
  const { review: words, words: common, contactForm } = useMessages();
  const form = useReviewForm(network, onSaved);
  const last = before === undefined ? {} : answersOf(before);
  const options = REVIEW_ANSWERS.map((answer) => ({ value: String(answer), label: words.answers[answer] }));
  return (
    <>
      <Form onSubmit={() => void form.save()}>
        <Soft>{words.intro}</Soft>
        {REVIEW_QUESTIONS.map((question) => {
          const answered = last[question];
          const now = form.answers[question];
          return (
            <Choice
              key={question}
              label={words.questions[question]}
              {...(answered !== undefined && { hint: words.before(words.answers[answered]) })}
              value={now === undefined ? undefined : String(now)}
              options={options}
              onChange={(value) => {
                const answer = REVIEW_ANSWERS.find((each) => String(each) === value);
                if (answer !== undefined) form.answer(question, answer);
              }}
            />
          );
        })}
        <Choice
          label={words.decide}
          {...(form.decision !== undefined && { hint: words.hints[form.decision] })}
          value={form.decision}
          options={decisionsFor(network).map((decision) => ({ value: decision, label: common.decision[decision] }))}
          onChange={form.decide}
        />
        {network.membership === 'required' && <Soft>{words.required}</Soft>}
        <TextArea label={words.note} hint={words.noteHint} value={form.note} onChange={form.setNote} />
        <Foot>
          {form.fault !== undefined && (
            <p role="alert">{form.fault === 'empty' ? words.empty : contactForm[form.fault]}</p>
          )}
          <Button submit look="primary" wide disabled={form.isSaving}>
            {words.save}
          </Button>
        </Foot>
      </Form>
      <LeaveSheet unsaved={form.unsaved} />
    </>
  );
}
