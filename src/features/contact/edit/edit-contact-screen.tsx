/** Editing someone: every field, saved at once; only what was changed is written. */
import { useState } from 'react';
import { useParams } from 'wouter';
import { nameToShow, type Contact } from '../../../domain/contact.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { LinkButton } from '../../../ui/acts/link-button.tsx';
import { Form } from '../../../ui/layout/form.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { Skeleton } from '../../../ui/layout/skeleton.tsx';
import { AllParts } from './all-parts.tsx';
import { ConflictSheet } from './conflict-sheet.tsx';
import { LeaveSheet } from '../../../ui/overlays/leave-sheet.tsx';
import { NamePart } from './name-part.tsx';
import { PhotoPart } from './photo-part.tsx';
import { SaveBar } from './save-bar.tsx';
import { useEditContact, useSavedContact } from './use-edit-contact.ts';

export function EditContactScreen() {
  const { contact: words } = useMessages();
  const { id = '' } = useParams<{ id?: string }>();
  const saved = useSavedContact(id);
  const [start, setStart] = useState<Contact>();
  if (start === undefined && saved) setStart(saved);
  if (start !== undefined) return <EditForm start={start} />;
  if (saved === null) {
    return (
      <Page backTo={paths.contacts} title={words.gone}>
        <p>{words.goneText}</p>
        <LinkButton to={paths.contacts}>{words.toPeople}</LinkButton>
      </Page>
    );
  }
  return (
    <Page backTo={paths.contact(id)}>
      <Skeleton shape="rows" />
    </Page>
  );
}

function EditForm({ start }: { readonly start: Contact }) {
  const { contactForm: words, words: common } = useMessages();
  const form = useEditContact(start);
  const part = { draft: form.draft, onChange: form.change, faults: form.faults };
  return (
    <Page title={words.editTitle(nameToShow(start))} tabTitle={common.edit} backTo={paths.contact(start.id)}>
      <PhotoPart contact={start} />
      <Form onSubmit={() => void form.save()}>
        <NamePart {...part} withWhole />
        <AllParts {...part} />
        <SaveBar faults={form.faults} failure={form.failure} isSaving={form.isSaving} />
      </Form>
      {form.failure?.kind === 'conflict' && <Conflict form={form} failure={form.failure} />}
      <LeaveSheet unsaved={form.unsaved} />
    </Page>
  );
}

type EditState = ReturnType<typeof useEditContact>;
type ConflictProps = {
  readonly form: EditState;
  readonly failure: Extract<EditState['failure'], { readonly kind: 'conflict' }>;
};

function Conflict({ form, failure: { fields, current } }: ConflictProps) {
  return (
    <ConflictSheet
      fields={fields}
      current={current}
      draft={form.draft}
      onSettle={(settled) => form.settle(current, settled)}
      onClose={form.forgive}
    />
  );
}
