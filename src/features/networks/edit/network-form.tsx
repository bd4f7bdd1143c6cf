/** The form of a network: its name and what it is for, what kind it is, who keeps it together, and its meetings. */
import { useMessages } from '../../../i18n/use-messages.ts';
import { PurposesField } from '../../../person/purposes-field.tsx';
import type { NetworkPage } from '../../../store/network-page.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Foot } from '../../../ui/layout/foot.tsx';
import { Form } from '../../../ui/layout/form.tsx';
import { LeaveSheet } from '../../../ui/overlays/leave-sheet.tsx';
import { KeeperField } from './keeper-field.tsx';
import { KindFields } from './kind-fields.tsx';
import { MeetingFields } from './meeting-fields.tsx';
import { useNetworkForm } from './use-network-form.ts';

export function NetworkForm({ page }: { readonly page: NetworkPage }) {
  const { networks, words: common, contactForm } = useMessages();
  const { draft, change, wrong, isSaving, fault, save, unsaved } = useNetworkForm(page);
  return (
    <>
      <Form onSubmit={() => void save()}>
        <TextField
          label={networks.new.name}
          value={draft.name}
          error={wrong === 'name' ? networks.new.nameless : undefined}
          onChange={(name) => change({ name })}
        />
        <PurposesField value={draft.purposeIds} onChange={(purposeIds) => change({ purposeIds })} />
        <KindFields draft={draft} onChange={change} />
        <KeeperField draft={draft} members={page.members} onChange={change} />
        <MeetingFields draft={draft} wrong={wrong} onChange={change} />
        <Foot>
          {fault && <p role="alert">{contactForm[fault]}</p>}
          <Button submit look="primary" wide disabled={isSaving}>
            {common.save}
          </Button>
        </Foot>
      </Form>
      <LeaveSheet unsaved={unsaved} />
    </>
  );
}
