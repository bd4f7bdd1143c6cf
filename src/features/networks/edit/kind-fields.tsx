/** What kind of network it is; each may be left unsaid. */
import { FORMS, MEMBERSHIPS, MIXES, MODES } from '../../../domain/network.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Choice } from '../../../ui/fields/choice.tsx';
import type { NetworkDraft } from './network-draft.ts';

type KindFieldsProps = {
  readonly draft: NetworkDraft;
  readonly onChange: (part: Partial<NetworkDraft>) => void;
};

export function KindFields({ draft, onChange }: KindFieldsProps) {
  const { networks, words } = useMessages();
  const { edit } = networks;
  return (
    <>
      <Choice
        label={edit.form}
        value={draft.form}
        options={FORMS.map((value) => ({ value, label: words.form[value] }))}
        onChange={(form) => onChange({ form })}
      />
      <Choice
        label={edit.mode}
        value={draft.mode}
        options={MODES.map((value) => ({ value, label: words.mode[value] }))}
        onChange={(mode) => onChange({ mode })}
      />
      <Choice
        label={edit.reach}
        value={draft.reach}
        options={REACHES.map((value) => ({ value, label: words.reach[value] }))}
        onChange={(reach) => onChange({ reach })}
      />
      <Choice
        label={edit.level}
        value={draft.level}
        options={LEVELS.map((value) => ({ value, label: words.level[value] }))}
        onChange={(level) => onChange({ level })}
      />
      <Choice
        label={edit.mix}
        value={draft.mix}
        options={MIXES.map((value) => ({ value, label: words.mix[value] }))}
        onChange={(mix) => onChange({ mix })}
      />
      <Choice
        label={edit.membership}
        value={draft.membership}
        options={MEMBERSHIPS.map((value) => ({ value, label: words.membership[value] }))}
        onChange={(membership) => onChange({ membership })}
      />
    </>
  );
}

const REACHES = ['local', 'regional', 'national', 'international'] as const;
const LEVELS = ['board', 'leadership', 'staff'] as const;
