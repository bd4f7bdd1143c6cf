/** "Who are they to you?", asked once for everyone new; to say nothing is a fine answer. */
import { rhythmKey, rhythmOfKey, rhythmOptions } from '../../../i18n/rhythm-options.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ChipField } from '../../../ui/fields/chip-field.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { BatchDemandNote } from './batch-demand-note.tsx';
import type { Batch } from './use-batch.ts';

type BatchFieldsProps = {
  readonly batch: Batch;
  /** Whether the file says of some already what they are. */
  readonly hasSorted: boolean;
};

export function BatchFields({ batch, hasSorted }: BatchFieldsProps) {
  const messages = useMessages();
  const { importing: words, words: shared } = messages;
  const { inherited, choice } = batch;
  return (
    <Section title={words.batch} ruled>
      <Soft>{hasSorted ? words.batchOwn : words.batchHint}</Soft>
      <Choice
        label={words.batch}
        labelHidden
        value={choice.tie}
        options={(['unsorted', 'strong', 'weak'] as const).map((value) => ({ value, label: words.ties[value] }))}
        onChange={(tie) => batch.choose({ tie })}
      />
      <SelectField
        label={words.sphere}
        value={choice.sphereId}
        options={[
          { value: '', label: words.noSphere },
          ...batch.spheres.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(sphereId) => batch.choose({ sphereId })}
      />
      {choice.tie !== 'unsorted' && (
        <SelectField
          label={words.rhythm}
          value={rhythmKey(choice.rhythm)}
          options={[
            { value: '', label: words.inherits(inherited ? shared.rhythm(inherited) : shared.noRhythm) },
            ...rhythmOptions(messages, choice.rhythm),
          ]}
          onChange={(key) => batch.chooseRhythm(rhythmOfKey(key))}
        />
      )}
      <ChipField label={words.tags} values={choice.tags} onChange={(tags) => batch.choose({ tags })} />
      <BatchDemandNote demand={batch.demand} onTake={batch.chooseRhythm} />
    </Section>
  );
}
