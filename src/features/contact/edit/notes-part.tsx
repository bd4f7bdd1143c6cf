/** Notes that they might read, and those told in confidence. */
import { useMessages } from '../../../i18n/use-messages.ts';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { PartProps } from './form-props.ts';

export function NotesPart({ draft, onChange }: PartProps) {
  const { contactForm: words } = useMessages();
  return (
    <Section title={words.parts.notes} ruled>
      <Stack>
        <TextArea
          label={words.notes}
          hint={words.notesHint}
          value={draft.notes}
          onChange={(notes) => onChange({ ...draft, notes })}
        />
        <TextArea
          label={words.confidentialNotes}
          hint={words.confidentialHint}
          rows={2}
          value={draft.confidentialNotes}
          onChange={(confidentialNotes) => onChange({ ...draft, confidentialNotes })}
        />
      </Stack>
    </Section>
  );
}
