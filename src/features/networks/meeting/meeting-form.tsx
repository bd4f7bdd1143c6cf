/** How a meeting was: whether one was there, who else, what was said and agreed, what came of it, and how long it took. */
import { OUTCOMES } from '../../../domain/interaction.ts';
import { FEELINGS } from '../../../domain/network.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { MeetingPage } from '../../../store/meeting-page.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { Choices } from '../../../ui/fields/choices.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Foot } from '../../../ui/layout/foot.tsx';
import { Form } from '../../../ui/layout/form.tsx';
import { LeaveSheet } from '../../../ui/overlays/leave-sheet.tsx';
import { Attendance } from './attendance.tsx';
import { SaidFields } from './said-fields.tsx';
import { useMeetingForm } from './use-meeting-form.ts';

export function MeetingForm({ page }: { readonly page: MeetingPage }) {
  const { networks, wayHome, words: common, contactForm } = useMessages();
  const { meeting: words } = networks;
  const { draft, change, error, isSaving, fault, save, unsaved, today } = useMeetingForm(page);
  return (
    <>
      <Form onSubmit={() => void save()}>
        <Choice
          label={words.there}
          value={draft.attended}
          options={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
          onChange={(attended) => change({ attended })}
        />
        {draft.attended === 'yes' && (
          <>
            <Choice
              label={wayHome.question}
              value={draft.feeling}
              options={FEELINGS.map((feeling) => ({ value: feeling, label: common.feeling[feeling] }))}
              onChange={(feeling) => change({ feeling })}
            />
            <Attendance page={page} draft={draft} today={today} onChange={change} />
            <Choices
              label={words.outcomes}
              values={draft.outcomes}
              options={OUTCOMES.map((outcome) => ({ value: outcome, label: common.outcome[outcome] }))}
              onChange={(outcomes) => change({ outcomes })}
            />
          </>
        )}
        <TextArea label={words.note} hint={words.noteHint} value={draft.note} onChange={(note) => change({ note })} />
        {draft.attended === 'yes' && (
          <>
            <SaidFields draft={draft} onChange={change} />
            <TextField
              label={words.minutes}
              type="number"
              min={1}
              value={draft.minutes}
              error={error}
              onChange={(minutes) => change({ minutes })}
            />
          </>
        )}
        <Foot>
          {fault && <p role="alert">{contactForm[fault]}</p>}
          <Button submit look="primary" wide disabled={isSaving}>
            {words.save}
          </Button>
        </Foot>
      </Form>
      <LeaveSheet unsaved={unsaved} />
    </>
  );
}
