/** The composition root: opens the database, makes the app work offline, and renders. */
import { createRoot } from 'react-dom/client';
import { addressNow } from './app/address-now.ts';
import { App } from './app/app.tsx';
import { fetchAllScreens, fetchScreen } from './app/routes.tsx';
import { DatabaseContext } from './hooks/use-live.ts';
import { registerServiceWorker } from './platform/offline.ts';
import { Database } from './store/database.ts';

const root = document.querySelector('#root');
if (root === null) throw new Error('#root is missing');

fetchScreen(addressNow());
createRoot(root).render(
  <DatabaseContext value={new Database()}>
    <App />
  </DatabaseContext>,
);

registerServiceWorker();
fetchAllScreens();
