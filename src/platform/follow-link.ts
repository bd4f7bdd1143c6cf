/** Leaving the app by a link that another app opens, such as `tel:` or `sms:`. */
import { pressLink } from './press-link.ts';

/**
 * Follows a link that the allow-list made. Resolves once the other app stands in front, or after half a second where
 * nothing opened: until then the page's history must not be touched, or the browser calls the link off.
 */
export function followLink(href: string): Promise<void> {
  pressLink(href);
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', end);
      resolve();
    };
    const timer = setTimeout(end, LONGEST_MS);
    document.addEventListener('visibilitychange', end);
  });
}

/** Opens a page of the web beside the app, which it can't look back into. Call it right on a press. */
export function openPage(href: string): void {
  window.open(href, '_blank', 'noopener,noreferrer');
}

const LONGEST_MS = 500;
