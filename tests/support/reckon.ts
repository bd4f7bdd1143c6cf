/** What the reckoning worker answers, without the worker. */
import { readCloser } from '../../src/domain/closer-reading.ts';
import { paletteReading } from '../../src/domain/competence-reading.ts';
import type { Reckon } from '../../src/hooks/reckon-in-worker.ts';
import { closerTo } from '../../src/store/closer.ts';
import type { Database } from '../../src/store/database.ts';
import { mapNow } from '../../src/store/map.ts';
import { paletteNow } from '../../src/store/palette.ts';

/** Reckons over this database. */
export function reckonIn(database: Database): Reckon {
  return async (request) => {
    const { today } = request;
    if (request.kind === 'map') return { kind: 'map', map: await mapNow(database, today) };
    return request.kind === 'closer'
      ? { kind: 'closer', ways: await closerTo(database, request.wish, { reading: readCloser, today }) }
      : { kind: 'palette', palette: await paletteNow(database, { reading: paletteReading(request.home), today }) };
  };
}
