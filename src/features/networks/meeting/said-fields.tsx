/** Who said what: a line for each who was there, kept folded until it is wanted. */
import { nameToShow } from '../../../domain/contact.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { useFaces } from '../../../person/use-faces.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { MeetingDraft } from './meeting-draft.ts';
import styles from './said-fields.module.css';

type SaidFieldsProps = {
  readonly draft: MeetingDraft;
  readonly onChange: (part: Partial<MeetingDraft>) => void;
};

export function SaidFields({ draft, onChange }: SaidFieldsProps) {
  const { meeting: words } = useMessages().networks;
  const { chosen } = useFaces([...draft.memberIds, ...draft.otherIds]);
  if (chosen.length === 0) return null;
  return (
    <details open={draft.said.size > 0}>
      <summary className={styles['summary']}>{words.said}</summary>
      <Stack>
        {chosen.map((contact) => (
          <TextField
            key={contact.id}
            label={words.saidBy(nameToShow(contact))}
            value={draft.said.get(contact.id) ?? ''}
            onChange={(text) => onChange({ said: new Map([...draft.said, [contact.id, text]]) })}
          />
        ))}
      </Stack>
    </details>
  );
}
