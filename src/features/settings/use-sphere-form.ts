/** What is being typed about one sphere, and what saves, moves and removes it. */
import { useState } from 'react';
import { SPHERE_COLORS, type Sphere, type SphereColor } from '../../domain/sphere.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { addSphere, moveSphere, removeSphere, saveSphere } from '../../store/spheres.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';

/** `sphere` absent: a new one, in the next hue of `count`. `onDone` is called once it is saved or removed. */
export function useSphereForm(sphere: Sphere | undefined, count: number, onDone: () => void) {
  const database = useDatabase();
  const today = useToday();
  const undoOf = useUndo();
  const toast = useToast();
  const { settings: words, contact } = useMessages();
  const [name, setName] = useState(sphere?.name ?? '');
  const [color, setColor] = useState(sphere?.color ?? nextColor(count));
  const [isPrivate, setPrivate] = useState(sphere?.private ?? false);
  const [rhythms, setRhythms] = useState(sphere?.rhythms ?? {});
  const [isNameMissing, setNameMissing] = useState(false);

  async function save(): Promise<void> {
    const fields = { name: name.trim(), color, private: isPrivate };
    if (fields.name === '') return setNameMissing(true);
    if (sphere === undefined) await addSphere(database, fields);
    else {
      const undoId = await saveSphere(database, { id: sphere.id, changes: { ...fields, rhythms } }, today);
      const isReplanned = rhythms !== sphere.rhythms || isPrivate !== sphere.private;
      toast({ text: isReplanned ? words.replanned : contact.done.changed, undo: undoOf(undoId) });
    }
    return onDone();
  }
  async function remove(): Promise<void> {
    if (sphere === undefined) return;
    const undoId = await removeSphere(database, sphere.id, today);
    onDone();
    toast({ text: words.removed(sphere.name), undo: undoOf(undoId) });
  }
  function moveTo(place: number): void {
    if (sphere !== undefined) void moveSphere(database, sphere.id, place);
  }
  return {
    name,
    setName,
    color,
    setColor,
    isPrivate,
    setPrivate,
    rhythms,
    setRhythms,
    isNameMissing,
    moveTo,
    save: () => void save(),
    remove: () => void remove(),
  };
}

function nextColor(count: number): SphereColor {
  return SPHERE_COLORS[count % SPHERE_COLORS.length] ?? 'pine';
}
