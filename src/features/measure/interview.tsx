/** The self-interview: every question on one page, each answered in five steps and, where one likes, in one's own words. */
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Foot } from '../../ui/layout/foot.tsx';
import { Form } from '../../ui/layout/form.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { InterviewQuestion } from './interview-question.tsx';
import { useInterview, type InterviewProps } from './use-interview.ts';

export function Interview(props: InterviewProps) {
  const { measure: words, words: shared } = useMessages();
  const { asked, answerTo, answer, isEmpty, save, cancel } = useInterview(props);
  return (
    <Form label={words.title} onSubmit={save}>
      <Soft>{words.firstTime}</Soft>
      <Stack gap="wide">
        {asked.map((question) => (
          <InterviewQuestion
            key={question.id}
            question={question}
            answer={answerTo(question)}
            onAnswer={(given) => answer(question, given)}
          />
        ))}
      </Stack>
      <Foot>
        {isEmpty && <p role="alert">{words.nothingYet}</p>}
        <Button submit look="primary" wide>
          {words.save}
        </Button>
      </Foot>
      <Button look="plain" onClick={cancel}>
        {shared.cancel}
      </Button>
    </Form>
  );
}
