/** What stands before a thing in the trash: a face, a spot of colour, or the sign of a talk, a tip, an introduction and the like. */
import { Blend, CircleQuestionMark, LifeBuoy, MessagesSquare, Target, Waypoints } from 'lucide-react';
import { ringOf } from '../../domain/ring.ts';
import { knownKind } from '../../domain/tip.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { tipIcons } from '../../person/tip-icons.ts';
import type { TrashedThing } from '../../store/trash.ts';
import { Dot } from '../../ui/face/dot.tsx';
import { Face } from '../../ui/face/face.tsx';
import { initialsOf } from '../../ui/face/initials.ts';
import { thingTitle } from './thing-text.ts';
import styles from './thing-mark.module.css';

export function ThingMark({ thing }: { readonly thing: TrashedThing }) {
  const messages = useMessages();
  if (thing.table === 'contacts') {
    const { hue, line } = ringOf(thing.contact, thing.spheres);
    return <Face size="small" initials={initialsOf(thingTitle(thing, messages))} hue={hue} line={line} />;
  }
  return (
    <span className={styles['mark']}>
      {thing.table === 'spheres' ? <Dot hue={thing.sphere.color} /> : <Sign thing={thing} />}
    </span>
  );
}

function Sign({ thing }: { readonly thing: TrashedThing }) {
  const look = { size: 22, strokeWidth: 1.75, 'aria-hidden': true } as const;
  if (thing.table === 'introductions') return <Waypoints {...look} />;
  if (OF_NETWORKS.has(thing.table)) return <Blend {...look} />;
  if (thing.table === 'purposes') return <Target {...look} />;
  if (thing.table === 'asks') return <LifeBuoy {...look} />;
  if (thing.table === 'measures') return <CircleQuestionMark {...look} />;
  if (thing.table !== 'tips') return <MessagesSquare {...look} />;
  const Icon = tipIcons[knownKind(thing.tip.kind)];
  return <Icon {...look} />;
}

const OF_NETWORKS: ReadonlySet<TrashedThing['table']> = new Set(['networks', 'meetings', 'reviews']);
