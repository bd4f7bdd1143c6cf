/** Someone new: a name and a few taps; the rest one press away. */
import { useState, type ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { Form } from '../../../ui/layout/form.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { TieField } from '../../../person/tie-field.tsx';
import { AllParts } from './all-parts.tsx';
import { FirstReachRow } from './first-reach-row.tsx';
import type { PartProps } from './form-props.ts';
import { LeaveSheet } from '../../../ui/overlays/leave-sheet.tsx';
import { NamePart } from './name-part.tsx';
import { NameRow } from './name-row.tsx';
import { SaveBar } from './save-bar.tsx';
import { SpheresRow } from './spheres-row.tsx';
import { useNewContact } from './use-new-contact.ts';

const LASTS = ['month', 'year', 'longer', 'unknown'] as const;

export function NewContactScreen() {
  const { contactForm: words } = useMessages();
  const form = useNewContact();
  const [isOpen, setOpen] = useState(false);
  const part: PartProps = { draft: form.draft, onChange: form.change, faults: form.faults };
  const last = (
    <Choice
      label={words.lastInTouch}
      value={form.last}
      options={LASTS.map((value) => ({ value, label: words.lasts[value] }))}
      onChange={form.setLast}
    />
  );
  return (
    <Page title={words.newTitle} backTo={paths.contacts}>
      <Form onSubmit={() => void form.save()}>
        <NameRow {...part} />
        {isOpen ? <WholeForm {...part} last={last} /> : <ShortForm {...part} last={last} />}
        {!isOpen && (
          <Button look="plain" onClick={() => setOpen(true)}>
            {words.more}
          </Button>
        )}
        <SaveBar faults={form.faults} failure={form.failure} isSaving={form.isSaving} />
      </Form>
      <LeaveSheet unsaved={form.unsaved} />
    </Page>
  );
}

type FormBodyProps = PartProps & { readonly last: ReactNode };

function ShortForm({ last, ...part }: FormBodyProps) {
  const { draft, onChange } = part;
  return (
    <>
      <TieField
        value={{ tie: draft.tie, answers: draft.tieAnswers }}
        onChange={({ tie, answers }) => onChange({ ...draft, tie, tieAnswers: answers })}
      />
      <SpheresRow {...part} />
      {last}
      <FirstReachRow {...part} name="phones" />
      <FirstReachRow {...part} name="emails" />
    </>
  );
}

function WholeForm({ last, ...part }: FormBodyProps) {
  return (
    <>
      {last}
      <NamePart {...part} withWhole={false} />
      <AllParts {...part} />
    </>
  );
}
