/** The dot on the app's icon. It is never a number: nobody is counted. */

/** Whether this browser draws one, for an app that was installed. */
export function canBadge(): boolean {
  return 'setAppBadge' in navigator;
}

/** Draws it or takes it away. A phone that needs to be asked first, and wasn't, draws none. */
export async function drawBadge(stands: boolean): Promise<void> {
  if (!canBadge()) return;
  await (stands ? navigator.setAppBadge() : navigator.clearAppBadge()).catch(() => undefined);
}
