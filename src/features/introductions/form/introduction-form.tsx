/** The form of an idea: whom, and why. */
import { useMessages } from '../../../i18n/use-messages.ts';
import { PeopleField } from '../../../person/people-field.tsx';
import { Button } from '../../../ui/acts/button.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { Foot } from '../../../ui/layout/foot.tsx';
import { Form } from '../../../ui/layout/form.tsx';
import { LeaveSheet } from '../../../ui/overlays/leave-sheet.tsx';
import { useIntroductionForm } from './use-introduction-form.ts';

type IntroductionFormProps = { readonly chosenIds: readonly string[]; readonly backTo: string };

export function IntroductionForm(props: IntroductionFormProps) {
  const { introductions, contactForm } = useMessages();
  const { form: words } = introductions;
  const { draft, change, error, fault, isSaving, save, today, unsaved } = useIntroductionForm(props);
  return (
    <>
      <Form onSubmit={() => void save()}>
        <PeopleField
          label={words.who}
          contactIds={draft.contactIds}
          today={today}
          error={error}
          onChange={(contactIds) => change({ contactIds })}
        />
        <TextArea
          label={words.why}
          hint={words.whyHint}
          rows={2}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
        />
        <Foot>
          {fault && <p role="alert">{contactForm[fault]}</p>}
          <Button submit look="primary" wide disabled={isSaving}>
            {words.keep}
          </Button>
        </Foot>
      </Form>
      <LeaveSheet unsaved={unsaved} />
    </>
  );
}
