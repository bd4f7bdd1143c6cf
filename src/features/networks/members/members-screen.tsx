/** Choosing who is in a network, many at once: by name, workplace or place, or all from where one knows them. */
import { useState } from 'react';
import { useParams } from 'wouter';
import type { Network } from '../../../domain/network.ts';
import { useLive } from '../../../hooks/use-live.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { networkById } from '../../../store/networks.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Foot } from '../../../ui/layout/foot.tsx';
import { Form } from '../../../ui/layout/form.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { Skeleton } from '../../../ui/layout/skeleton.tsx';
import { LeaveSheet } from '../../../ui/overlays/leave-sheet.tsx';
import { NetworkGone } from '../network-gone.tsx';
import { PeoplePicker } from './people-picker.tsx';
import { useMembersForm } from './use-members-form.ts';

export function MembersScreen() {
  const { members: words } = useMessages().networks;
  const { id = '' } = useParams<{ id?: string }>();
  const saved = useLive(async (database) => (await networkById(database, id)) ?? null, [id]);
  const [network, setNetwork] = useState(saved);
  if (network === undefined && saved !== undefined) setNetwork(saved);
  if (network === null) return <NetworkGone />;
  return (
    <Page title={words.pickTitle} backTo={paths.network(id)}>
      {network === undefined ? <Skeleton shape="rows" /> : <MembersForm network={network} />}
    </Page>
  );
}

function MembersForm({ network }: { readonly network: Network }) {
  const { networks, contactForm } = useMessages();
  const { members: words } = networks;
  const { chosen, setChosen, isSaving, fault, save, unsaved } = useMembersForm(network);
  return (
    <>
      <Form onSubmit={() => void save()}>
        <PeoplePicker chosen={chosen} onChange={setChosen} />
        <Foot>
          {fault && <p role="alert">{contactForm[fault]}</p>}
          <Button submit look="primary" wide disabled={isSaving}>
            {chosen.size === 0 ? words.saveNone : words.save(chosen.size)}
          </Button>
        </Foot>
      </Form>
      <LeaveSheet unsaved={unsaved} />
    </>
  );
}
