/** One sphere, new or known: its name, colour, privacy and rhythms; a known one can also be moved and removed. */
import { SPHERE_COLORS, type Sphere } from '../../domain/sphere.ts';
import { rhythmKey, rhythmOfKey, rhythmOptions } from '../../i18n/rhythm-options.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { Switch } from '../../ui/fields/switch.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Form } from '../../ui/layout/form.tsx';
import { useSphereForm } from './use-sphere-form.ts';

type SphereFormProps = {
  /** Absent: a new one. */
  readonly sphere: Sphere | undefined;
  /** Where it stands in the list, from 0. */
  readonly place: number;
  /** How many spheres there are. */
  readonly count: number;
  readonly onDone: () => void;
};

export function SphereForm({ sphere, place, count, onDone }: SphereFormProps) {
  const { settings: words, words: shared } = useMessages();
  const form = useSphereForm(sphere, count, onDone);
  const colors = SPHERE_COLORS.map((color) => ({ value: color, label: shared.color[color], hue: color }));
  return (
    <Form onSubmit={form.save}>
      <TextField
        label={words.name}
        value={form.name}
        onChange={form.setName}
        error={form.isNameMissing ? words.nameMissing : undefined}
      />
      <Choice label={words.color} value={form.color} options={colors} onChange={form.setColor} />
      <Switch label={words.private} hint={words.privateHint} on={form.isPrivate} onChange={form.setPrivate} />
      {sphere && <SphereRhythms rhythms={form.rhythms} onChange={form.setRhythms} />}
      <Button submit look="primary" wide>
        {shared.save}
      </Button>
      {sphere && (
        <>
          <Acts>
            <Button disabled={place === 0} onClick={() => form.moveTo(place - 1)}>
              {words.moveUp}
            </Button>
            <Button disabled={place === count - 1} onClick={() => form.moveTo(place + 1)}>
              {words.moveDown}
            </Button>
          </Acts>
          <Button look="plain" onClick={form.remove}>
            {words.removeSphere}
          </Button>
        </>
      )}
    </Form>
  );
}

type SphereRhythmsProps = {
  readonly rhythms: Sphere['rhythms'];
  readonly onChange: (rhythms: Sphere['rhythms']) => void;
};

function SphereRhythms({ rhythms, onChange }: SphereRhythmsProps) {
  const messages = useMessages();
  const words = messages.settings;
  return (['strong', 'weak'] as const).map((tie) => (
    <SelectField
      key={tie}
      label={tie === 'strong' ? words.closeHere : words.looseHere}
      value={rhythmKey(rhythms[tie])}
      options={[{ value: '', label: words.inherited }, ...rhythmOptions(messages, rhythms[tie])]}
      onChange={(key) => {
        const { [tie]: _before, ...others } = rhythms;
        const span = rhythmOfKey(key);
        onChange(span === undefined ? others : { ...others, [tie]: span });
      }}
    />
  ));
}
