/** Where the person was when an act began, so that what follows it leaves that screen and no other. */
import type { presentPlace } from '../../ui/screen-history.ts';

export type Place = ReturnType<typeof presentPlace>;
