/** The browser's own question before a tab is closed or reloaded while something is under way. */

/** Has the browser ask from now on; returns what stops it. */
export function askBeforeLeaving(): () => void {
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
