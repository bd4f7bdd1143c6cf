/** What one says of a need: in a sentence, by topics, and where it belongs. */
import type { AskDraft } from '../../../domain/ask.ts';
import type { Level } from '../../../domain/level.ts';
import { useLive } from '../../../hooks/use-live.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { purposeName } from '../../../person/purpose-text.ts';
import { topicsOfAsks } from '../../../store/asks.ts';
import { livingPurposes } from '../../../store/purposes.ts';
import { withChanges, type Changes } from '../../../store/rows.ts';
import { settingsOf } from '../../../store/settings.ts';
import { ChipField } from '../../../ui/fields/chip-field.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';

type AskFieldsProps = {
  readonly draft: AskDraft;
  /** Why it can't be kept as it is. */
  readonly fault?: string | undefined;
  readonly onChange: (draft: AskDraft) => void;
};

const LEVELS: readonly Level[] = ['board', 'leadership', 'staff'];

export function AskFields({ draft, fault, onChange }: AskFieldsProps) {
  const { ask, words: common } = useMessages();
  const words = ask.form;
  const purposes = useLive(livingPurposes) ?? [];
  const labels = useLive(settingsOf)?.levelLabels;
  const used = useLive(topicsOfAsks) ?? [];
  const change = (changes: Changes<AskDraft>): void => onChange(withChanges<AskDraft>(draft, changes));
  return (
    <>
      <TextArea
        label={words.what}
        hint={words.whatHint}
        error={fault}
        value={draft.what}
        onChange={(what) => change({ what })}
      />
      <ChipField
        label={words.topics}
        hint={words.topicsHint}
        values={draft.topics}
        suggestions={used}
        onChange={(topics) => change({ topics })}
      />
      {purposes.length > 0 && (
        <SelectField
          label={words.purpose}
          value={draft.purposeId ?? ''}
          options={[
            { value: '', label: words.noPurpose },
            ...purposes.map((purpose) => ({ value: purpose.id, label: purposeName(purpose, common) })),
          ]}
          onChange={(id) => change({ purposeId: id === '' ? undefined : id })}
        />
      )}
      <Choice
        label={words.level}
        value={draft.level ?? 'any'}
        options={[
          { value: 'any', label: words.anyLevel },
          ...LEVELS.map((level) => ({ value: level, label: labels?.[level] ?? common.level[level] })),
        ]}
        onChange={(level) => change({ level: level === 'any' ? undefined : level })}
      />
    </>
  );
}
