/** Choosing who and what serves a purpose: people as chips with search, networks one tap each; one act in all. */
import { useState } from 'react';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { PeopleField } from '../../person/people-field.tsx';
import type { PurposePage } from '../../store/purpose-page.ts';
import { openNetworks } from '../../store/networks.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Choices } from '../../ui/fields/choices.tsx';
import { Form } from '../../ui/layout/form.tsx';
import { Sheet } from '../../ui/overlays/sheet.tsx';
import { usePurposeActs } from './use-purpose-acts.ts';

type ServingSheetProps = { readonly page: PurposePage; readonly onClose: () => void };

export function ServingSheet({ page, onClose }: ServingSheetProps) {
  const { purposes, words: common } = useMessages();
  const words = purposes.serving;
  const today = useToday();
  const acts = usePurposeActs(page.purpose);
  const open = useLive(openNetworks) ?? [];
  const before = { contacts: page.contacts.map(({ id }) => id), networks: page.networks.map(({ id }) => id) };
  const [contactIds, setContactIds] = useState<readonly string[]>(before.contacts);
  const [networkIds, setNetworkIds] = useState<readonly string[]>(before.networks);

  function save(): void {
    onClose();
    void acts.serve({ contacts: change(before.contacts, contactIds), networks: change(before.networks, networkIds) });
  }

  return (
    <Sheet open title={purposes.page.serving} onClose={onClose}>
      <Form onSubmit={save}>
        <PeopleField
          contactIds={contactIds}
          today={today}
          label={words.who}
          another={words.another}
          likely={LIKELY}
          onChange={setContactIds}
        />
        {open.length > 0 && (
          <Choices
            label={words.networks}
            values={networkIds}
            options={open.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setNetworkIds}
          />
        )}
        <Button submit look="primary" wide>
          {common.save}
        </Button>
      </Form>
    </Sheet>
  );
}

const LIKELY = 12;

function change(before: readonly string[], now: readonly string[]) {
  return { added: now.filter((id) => !before.includes(id)), removed: before.filter((id) => !now.includes(id)) };
}
