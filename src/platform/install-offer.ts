/** The browser's own offer to install the app. It comes once, soon after the start, and can be taken up once: so it is kept. */

/** `held` is the event itself, as long as it can be used. */
export const installOffer: { held?: Event | undefined } = {};

/** Keeps the offer when it comes, and the browser quiet. Call it at the very start. */
export function holdInstallOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    installOffer.held = event;
  });
}
