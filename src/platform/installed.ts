/** Whether the app runs from the home screen, and whether it should; a file of its own, since the first sight asks it. */

/**
 * Whether this is a browser tab on an iPhone or iPad. Safari deletes what a tab has saved after seven days without a
 * visit, and the installed app has a storage of its own: so install first, then begin.
 */
export function isIosTab(): boolean {
  return isIos() && !isInstalled();
}

/** Whether the app was opened from the home screen. */
export function isInstalled(): boolean {
  if ('standalone' in navigator && navigator.standalone === true) return true;
  return matchMedia('(display-mode: standalone)').matches;
}

/** Whether this is an iPhone or iPad. An iPad calls itself a Mac, but no Mac has a touch screen. */
export function isIos(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  return /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1);
}
