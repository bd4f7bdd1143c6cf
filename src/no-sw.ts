/** The program of no-sw.html; see platform/way-out.ts. */
import { switchOfflineOff } from './platform/way-out.ts';

void switchOfflineOff();
