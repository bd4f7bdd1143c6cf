/** The questions of the way home: a tap each, and each may be left out. What is tapped is kept at once, for a kill. */
import { FEELINGS } from '../../domain/network.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { AttendanceField } from '../../person/attendance-field.tsx';
import type { WayHome } from '../../store/way-home-page.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { Foot } from '../../ui/layout/foot.tsx';
import { Form } from '../../ui/layout/form.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { LeaveSheet } from '../../ui/overlays/leave-sheet.tsx';
import { LearnedFields } from './learned-fields.tsx';
import { useWayHomeForm } from './use-way-home-form.ts';

export function WayHomeForm({ page }: { readonly page: WayHome }) {
  const { wayHome: words, words: common, contactForm } = useMessages();
  const form = useWayHomeForm(page);
  const { draft, tap } = form;
  return (
    <>
      <Form onSubmit={() => void form.save()}>
        <Choice
          label={words.question}
          labelHidden
          value={draft.feeling}
          options={FEELINGS.map((feeling) => ({ value: feeling, label: common.feeling[feeling] }))}
          onChange={(feeling) => tap({ feeling })}
        />
        <Section title={words.who}>
          <AttendanceField
            label={words.who}
            members={page.members}
            attendeeIds={draft.attendeeIds}
            today={form.today}
            onChange={(attendeeIds) => tap({ attendeeIds })}
          />
        </Section>
        <LearnedFields form={form} />
        <Foot>
          {form.failure && <p role="alert">{contactForm[form.failure]}</p>}
          <Button submit look="primary" wide disabled={form.isSaving}>
            {common.save}
          </Button>
          <Button look="plain" wide onClick={() => void form.notThere()}>
            {words.notThere}
          </Button>
        </Foot>
      </Form>
      <LeaveSheet unsaved={form.unsaved} />
    </>
  );
}
