/** The arrow keys: down from the search box into the list, up and down within it, up from its first line to the box. */
import { useEffect, type RefObject } from 'react';

/** Within `place`: one `input[type=search]`, and lines that are links, or boxes to check, in an `<li>`. */
export function useArrowKeys(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = place.current;
    within?.addEventListener('keydown', moveFocus);
    return () => within?.removeEventListener('keydown', moveFocus);
  }, [place]);
}

function moveFocus(event: KeyboardEvent): void {
  const { target, currentTarget: place } = event;
  if (!(target instanceof HTMLElement) || !(place instanceof HTMLElement) || !isArrow(event)) return;
  const goal = goalFrom(target, place, event.key === 'ArrowDown');
  if (goal === null) return;
  event.preventDefault();
  goal.focus();
}

function goalFrom(target: HTMLElement, place: HTMLElement, isDown: boolean): HTMLElement | null {
  if (target.matches('input[type=search]')) return isDown ? place.querySelector<HTMLElement>(LINE) : null;
  const line = target.matches(LINE) ? target.closest('li') : null;
  if (line === null) return null;
  const next = isDown ? line.nextElementSibling : line.previousElementSibling;
  if (next === null) return isDown ? null : place.querySelector<HTMLElement>('input[type=search]');
  return next.querySelector<HTMLElement>(LINE);
}

/** What has the focus in a line. */
const LINE = 'li > a, li > label > input';

function isArrow({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (key === 'ArrowDown' || key === 'ArrowUp') && !altKey && !ctrlKey && !metaKey;
}
