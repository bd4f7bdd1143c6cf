/** The plain static host of the journeys: dist/ at the root and in a folder. node tests/e2e/support/host.mjs PORT */
import { staticServer } from '../../../scripts/serve.mjs';

staticServer({ folder: 'dist', under: ['/', '/some/where/'] }).listen(Number(process.argv[2]));
