/** Who keeps it together: oneself, a member, or somebody who is not among one's people. */
import { nameToShow, type Contact } from '../../../domain/contact.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { ME, OTHER, type NetworkDraft } from './network-draft.ts';

type KeeperFieldProps = {
  readonly draft: NetworkDraft;
  readonly members: readonly Contact[];
  readonly onChange: (part: Partial<NetworkDraft>) => void;
};

export function KeeperField({ draft, members, onChange }: KeeperFieldProps) {
  const { edit: words } = useMessages().networks;
  return (
    <>
      <SelectField
        label={words.keeper}
        value={draft.keeper}
        options={[
          { value: '', label: words.untold },
          { value: ME, label: words.keptByMe },
          ...members.map((contact) => ({ value: contact.id, label: nameToShow(contact) })),
          { value: OTHER, label: words.otherKeeper },
        ]}
        onChange={(keeper) => onChange({ keeper })}
      />
      {draft.keeper === OTHER && (
        <TextField
          label={words.keeperName}
          value={draft.keeperName}
          onChange={(keeperName) => onChange({ keeperName })}
        />
      )}
    </>
  );
}
