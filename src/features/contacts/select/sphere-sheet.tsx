/** Where one knows everyone selected from: one more place, or one fewer. */
import { useLive } from '../../../hooks/use-live.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { allSpheres } from '../../../store/spheres.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { ItemList, type Item } from '../../../ui/overlays/item-list.tsx';
import { Sheet } from '../../../ui/overlays/sheet.tsx';
import { useCounts } from '../use-counts.ts';
import type { ManySheetProps } from './sheet-props.ts';

export function SphereSheet({ weighed, act, onClose }: ManySheetProps) {
  const { many } = useMessages();
  const counts = useCounts();
  const spheres = useLive(allSpheres);
  const inIt = (id: string): number => weighed.spheres.get(id) ?? 0;
  const into: readonly Item[] = (spheres ?? [])
    .filter(({ id }) => inIt(id) < weighed.count)
    .map(({ id, name }) => ({
      label: name,
      onSelect: () => act({ kind: 'sphere', sphereId: id, isIn: true }, (people) => many.done.into(people, name)),
    }));
  const outOf: readonly Item[] = (spheres ?? [])
    .filter(({ id }) => inIt(id) > 0)
    .map(({ id, name }) => ({
      label: name,
      hint: counts.people(inIt(id)),
      onSelect: () => act({ kind: 'sphere', sphereId: id, isIn: false }, (people) => many.done.outOf(people, name)),
    }));
  return (
    <Sheet open title={many.acts.sphere} onClose={onClose}>
      <Stack>
        {spheres?.length === 0 && <p>{many.noSpheres}</p>}
        {into.length > 0 && (
          <Section title={many.into}>
            <ItemList items={into} onPick={onClose} />
          </Section>
        )}
        {outOf.length > 0 && (
          <Section title={many.outOf}>
            <ItemList items={outOf} onPick={onClose} />
          </Section>
        )}
      </Stack>
    </Sheet>
  );
}
