/**
 * The browser's own offer to install the app, and that it was installed. Both are told once, the offer soon after the
 * start, and it can be taken up once: so they are kept from the very start on.
 */

/** `held` is the event itself, as long as it can be used. */
export const installOffer: { held?: Event | undefined } = {};

/** Keeps the offer when it comes, and the browser quiet; remembers that the app was installed from this browser. */
export function holdInstallOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    installOffer.held = event;
    // what is offered isn't installed, or is gone again
    localStorage.removeItem(INSTALLED);
  });
  addEventListener('appinstalled', () => {
    installOffer.held = undefined;
    localStorage.setItem(INSTALLED, 'yes');
  });
}

/** Where it is remembered in `localStorage`. */
export const INSTALLED = 'livstegn-installed';
