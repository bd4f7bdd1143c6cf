/** The composition root: opens the database, makes the app work offline, and renders. */
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { fetchAhead } from './app/use-way-in.ts';
import { DatabaseContext } from './hooks/use-live.ts';
import { startOpening } from './hooks/use-opening.ts';
import { preferredLanguage } from './i18n/messages.ts';
import { holdInstallOffer } from './platform/install-offer.ts';
import { followRoundNotification } from './platform/led-to-round.ts';
import { registerServiceWorker } from './platform/offline.ts';
import { Database } from './store/database.ts';

// what is told once is heard from the very start
holdInstallOffer();
followRoundNotification();
const root = document.querySelector('#root');
if (root === null) throw new Error('#root is missing');

const database = new Database();
const opening = startOpening(database);
fetchAhead(preferredLanguage(navigator.languages));
createRoot(root).render(
  <DatabaseContext value={database}>
    <App opening={opening} />
  </DatabaseContext>,
);

registerServiceWorker();
