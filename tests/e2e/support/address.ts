/** Where the journeys find the app: at the root of a host, and in a folder of it. E2E_PORT moves it all. */

export const DEFAULT_PORT = 4174;

export const PORT = Number(process.env['E2E_PORT'] ?? DEFAULT_PORT);

export const APP_URL = `http://localhost:${PORT}/`;

/** The same build, served from a folder, as on a host that has other things too. */
export const FOLDER_URL = `${APP_URL}some/where/`;

/** The folder of the build they drive. */
export const BUILD = process.env['E2E_DIST'] ?? 'dist';
