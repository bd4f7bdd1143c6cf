/** Keys pressed anywhere on the screen, save those that are meant for a field or a sheet. */
import { useEffectEvent, useLayoutEffect } from 'react';

/** Calls `onKey` with each press; it says whether the key was for it, and then nothing else comes of the press. */
export function useKeys(onKey: (event: KeyboardEvent) => boolean): void {
  const take = useEffectEvent((event: KeyboardEvent) => {
    if (!isForSomethingElse(event) && onKey(event)) event.preventDefault();
  });
  // as soon as it stands, so that whoever sees it can press
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => take(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** Ctrl or ⌘ with Z. */
export function isUndoKey(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
}

/** A key held down counts once. */
function isForSomethingElse(event: KeyboardEvent): boolean {
  if (event.repeat || event.defaultPrevented || document.querySelector('dialog[open]') !== null) return true;
  return event.target instanceof Element && event.target.matches(FIELDS);
}

const FIELDS = 'textarea, select, input:not([type=checkbox]), [contenteditable]';
