/** Writing down a network: a name and a rhythm; the rest comes bit by bit. */
import { rhythmOptions } from '../../i18n/rhythm-options.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/acts/button.tsx';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Foot } from '../../ui/layout/foot.tsx';
import { Form } from '../../ui/layout/form.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { LeaveSheet } from '../../ui/overlays/leave-sheet.tsx';
import { useNewNetwork } from './use-new-network.ts';

export function NewNetworkScreen() {
  const messages = useMessages();
  const { networks, contactForm } = messages;
  const words = networks.new;
  const { draft, change, error, fault, isSaving, save, unsaved } = useNewNetwork();
  return (
    <Page title={words.title} backTo={paths.networks}>
      <Form onSubmit={() => void save()}>
        <TextField
          label={words.name}
          hint={words.hint}
          value={draft.name}
          error={error}
          onChange={(name) => change({ name })}
        />
        <SelectField
          label={words.rhythm}
          value={draft.rhythm}
          options={[{ value: '', label: words.noRhythm }, ...rhythmOptions(messages)]}
          onChange={(rhythm) => change({ rhythm })}
        />
        <Foot>
          {fault && <p role="alert">{contactForm[fault]}</p>}
          <Button submit look="primary" wide disabled={isSaving}>
            {words.keep}
          </Button>
        </Foot>
      </Form>
      <LeaveSheet unsaved={unsaved} />
    </Page>
  );
}
