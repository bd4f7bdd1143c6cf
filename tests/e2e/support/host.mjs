/**
 * The plain static host of the journeys: dist/, or the folder in E2E_DIST, at the root and in a folder.
 * node tests/e2e/support/host.mjs PORT
 */
import { staticServer } from '../../../scripts/serve.mjs';

staticServer({ folder: process.env['E2E_DIST'] ?? 'dist', under: ['/', '/some/where/'] }).listen(
  Number(process.argv[2]),
);
