/** The sector that stands forward, in a line; of private life nothing is counted. */
import { useMessages } from '../../i18n/use-messages.ts';
import type { MapNow } from '../../store/map.ts';
import { Section } from '../../ui/layout/section.tsx';
import { sphereName } from './sphere-name.ts';

type ChosenSphereProps = { readonly sphereId: string | undefined; readonly now: MapNow };

export function ChosenSphere({ sphereId, now }: ChosenSphereProps) {
  const { map } = useMessages();
  return (
    <Section title={sphereName(now, sphereId, map.others)}>
      <p>
        <Line sphereId={sphereId} now={now} />
      </p>
    </Section>
  );
}

function Line({ sphereId, now }: ChosenSphereProps) {
  const { map, words } = useMessages();
  const here = now.rose.dots.filter(({ person }) => person.sphereId === sphereId);
  const quiet = here.filter(({ person }) => person.isHollow).length;
  if (now.spheres.get(sphereId ?? '')?.private === true) return map.sphere.private;
  const known = map.sphere.people(words.people(here.length));
  return quiet === 0 ? known : `${known} ${map.sphere.quiet(words.number(quiet))}`;
}
