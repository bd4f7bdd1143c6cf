/** What one may add to a log: a note, in confidence or not, how light it was, minutes, and what came of it. */
import { OUTCOMES } from '../../domain/interaction.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Choices } from '../../ui/fields/choices.tsx';
import { Switch } from '../../ui/fields/switch.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import type { LogDraft } from './log-draft.ts';

type MoreFieldsProps = {
  readonly draft: LogDraft;
  readonly error: string | undefined;
  readonly onChange: (draft: LogDraft) => void;
};

export function MoreFields({ draft, error, onChange }: MoreFieldsProps) {
  const { log, words } = useMessages();
  return (
    <Stack>
      <TextArea
        label={log.note}
        hint={log.noteHint}
        value={draft.note}
        onChange={(note) => onChange({ ...draft, note })}
      />
      <Switch
        label={log.confidential}
        hint={log.confidentialHint}
        on={draft.confidential}
        onChange={(confidential) => onChange({ ...draft, confidential })}
      />
      <Choices
        label={log.outcomes}
        values={draft.outcomes}
        options={OUTCOMES.map((outcome) => ({ value: outcome, label: words.outcome[outcome] }))}
        onChange={(outcomes) => onChange({ ...draft, outcomes })}
      />
      <TextField
        label={log.minutes}
        type="number"
        min={1}
        value={draft.minutes}
        error={error}
        onChange={(minutes) => onChange({ ...draft, minutes })}
      />
    </Stack>
  );
}
