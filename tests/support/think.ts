/** Thinking as the worker does it, without one. */
import type { Think } from '../../src/hooks/think-in-worker.ts';
import type { Database } from '../../src/store/database.ts';
import { think } from '../../src/store/thinking.ts';

export function thinkHere(database: Database): Think {
  return (about, today) => think(database, about, today);
}
