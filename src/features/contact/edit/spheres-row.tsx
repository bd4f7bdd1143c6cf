/** Where one knows them from, as chips in the hues of the spheres. */
import { useLive } from '../../../hooks/use-live.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { allSpheres } from '../../../store/spheres.ts';
import { Choices } from '../../../ui/fields/choices.tsx';
import type { PartProps } from './form-props.ts';

export function SpheresRow({ draft, onChange }: PartProps) {
  const { contactForm: words } = useMessages();
  const spheres = useLive(allSpheres) ?? [];
  if (spheres.length === 0) return null;
  return (
    <Choices
      label={words.spheres}
      values={draft.sphereIds}
      options={spheres.map(({ id, name, color }) => ({ value: id, label: name, hue: color }))}
      onChange={(sphereIds) => onChange({ ...draft, sphereIds })}
    />
  );
}
