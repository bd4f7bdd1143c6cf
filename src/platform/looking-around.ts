/** Someone who only looks around in an empty app is not led back to the welcome until the tab is closed. */

/** Notes that the person wants to look around first. */
export function lookAround(): void {
  sessionStorage.setItem(LOOKING, 'yes');
}

/** Notes that there is a beginning again to be led to. */
export function stopLookingAround(): void {
  sessionStorage.removeItem(LOOKING);
}

/** Whether the person is looking around in this tab. */
export function isLookingAround(): boolean {
  return sessionStorage.getItem(LOOKING) !== null;
}

const LOOKING = 'livstegn-looking-around';
