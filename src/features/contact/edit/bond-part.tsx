/** The bond: where one knows them from, how close, how often, and whether they are suggested at all. */
import { rhythmKey, rhythmOfKey, rhythmOptions } from '../../../i18n/rhythm-options.ts';
import { useLive } from '../../../hooks/use-live.ts';
import { rhythmOf } from '../../../domain/rhythm.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { settingsOf } from '../../../store/settings.ts';
import { allSpheres } from '../../../store/spheres.ts';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { StandingField } from '../standing-field.tsx';
import { PurposesField } from '../../../person/purposes-field.tsx';
import { TieField } from '../../../person/tie-field.tsx';
import type { PartProps } from './form-props.ts';
import { SpheresRow } from './spheres-row.tsx';

export function BondPart({ draft, onChange }: PartProps) {
  const messages = useMessages();
  const { contactForm: words } = messages;
  return (
    <Section title={words.parts.bond} ruled>
      <Stack>
        <TieField
          value={{ tie: draft.tie, answers: draft.tieAnswers }}
          onChange={({ tie, answers }) => onChange({ ...draft, tie, tieAnswers: answers })}
        />
        <SpheresRow draft={draft} onChange={onChange} />
        <PurposesField value={draft.purposeIds} onChange={(purposeIds) => onChange({ ...draft, purposeIds })} />
        {draft.tie !== undefined && <RhythmRow draft={draft} onChange={onChange} />}
        <StandingField value={draft.standing} onChange={(standing) => onChange({ ...draft, standing })} />
      </Stack>
    </Section>
  );
}

function RhythmRow({ draft, onChange }: PartProps) {
  const messages = useMessages();
  const { contact, contactForm: words, words: common } = messages;
  const spheres = useLive(allSpheres) ?? [];
  const settings = useLive(settingsOf);
  const byId = new Map(spheres.map((sphere) => [sphere.id, sphere]));
  const plain = { sphereIds: draft.sphereIds, ...(draft.tie !== undefined && { tie: draft.tie }) };
  const inherited = settings && rhythmOf(plain, byId, settings.defaultRhythms);
  return (
    <SelectField
      label={words.howOften}
      value={rhythmKey(draft.rhythm)}
      options={[
        { value: '', label: contact.inherited(inherited === undefined ? common.noRhythm : common.rhythm(inherited)) },
        ...rhythmOptions(messages, draft.rhythm),
      ]}
      onChange={(key) => onChange({ ...draft, rhythm: rhythmOfKey(key) })}
    />
  );
}
