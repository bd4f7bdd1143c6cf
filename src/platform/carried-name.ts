/**
 * A name that goes along to the next screen in its history entry, as to the form of a new person. Not in the address,
 * which stands in the browser's history for others to see.
 */

/** The state of the entry that one goes to. */
export function carrying(name: string): object {
  return { name };
}

/** The name that came along to this screen; '' when none did. To be asked while the screen first renders. */
export function carriedName(): string {
  const state: unknown = window.history.state;
  const name: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'name') : undefined;
  return typeof name === 'string' ? name : '';
}
