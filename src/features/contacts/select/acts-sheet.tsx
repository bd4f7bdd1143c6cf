/** What one may do with everyone selected: what can be done at once, and what needs a sheet of its own. */
import { CirclePause, CirclePlay, HeartHandshake, MapPin, Repeat, Tag, Trash2 } from 'lucide-react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ItemList, type Item } from '../../../ui/overlays/item-list.tsx';
import { Sheet } from '../../../ui/overlays/sheet.tsx';
import { useCounts } from '../use-counts.ts';
import type { ManySheetProps } from './sheet-props.ts';

export function ActsSheet({ ids, weighed, act, onOpen, onClose }: ManySheetProps) {
  const { acts: words, done } = useMessages().many;
  const counts = useCounts();
  const { count, sorted, resting } = weighed;
  const rhythm: Item = { label: words.rhythm, icon: Repeat, onSelect: () => onOpen('rhythm') };
  const rest: Item = {
    label: words.rest,
    hint: words.restHint,
    icon: CirclePause,
    onSelect: () => act({ kind: 'rest' }, done.rest),
  };
  const wake: Item = { label: words.wake, icon: CirclePlay, onSelect: () => act({ kind: 'wake' }, done.wake) };
  const items: readonly Item[] = [
    { label: words.tie, icon: HeartHandshake, onSelect: () => onOpen('tie') },
    ...(sorted > 0 ? [rhythm] : []),
    { label: words.sphere, icon: MapPin, onSelect: () => onOpen('sphere') },
    { label: words.tags, icon: Tag, onSelect: () => onOpen('tags') },
    ...(resting < count ? [rest] : []),
    ...(resting > 0 ? [wake] : []),
    {
      label: words.trash,
      hint: words.trashHint,
      icon: Trash2,
      onSelect: () => act({ kind: 'trash' }, done.trash),
    },
  ];
  return (
    <Sheet open title={counts.people(ids.length)} onClose={onClose}>
      <ItemList items={items} onPick={onClose} />
    </Sheet>
  );
}
