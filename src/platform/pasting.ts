/** What the person pastes onto a screen rather than into a field. */

/** Calls `take` with what is pasted while no field has the focus: a file, or a text. Returns what stops it. */
export function onPaste(take: (pasted: File | string) => void): () => void {
  const stop = new AbortController();
  document.addEventListener(
    'paste',
    (event) => {
      if (isField(event.target) || event.clipboardData === null) return;
      const pasted = event.clipboardData.files[0] ?? event.clipboardData.getData('text/plain');
      if (pasted === '') return;
      event.preventDefault();
      take(pasted);
    },
    { signal: stop.signal },
  );
  return () => stop.abort();
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}

const FIELDS = 'input:not([type=file], [type=radio], [type=checkbox]), textarea, [contenteditable]';
