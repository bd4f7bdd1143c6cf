/** Reckons, among all who are here, the palette of competences, who is two steps away, or the map, off the main thread. */
import './guard.ts';
import { readCloser } from '../domain/closer-reading.ts';
import { paletteReading } from '../domain/competence-reading.ts';
import { closerTo } from '../store/closer.ts';
import { Database } from '../store/database.ts';
import { mapNow } from '../store/map.ts';
import { paletteNow } from '../store/palette.ts';
import type { ReckoningAnswer, ReckoningRequest } from './reckoning-messages.ts';

addEventListener('message', ({ data }: MessageEvent<ReckoningRequest>) => {
  void answer(data).then((found) => postMessage(found));
});

async function answer(request: ReckoningRequest): Promise<ReckoningAnswer> {
  const database = new Database();
  try {
    return await reckon(database, request);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'failed', name, message };
  } finally {
    database.close();
  }
}

async function reckon(database: Database, request: ReckoningRequest): Promise<ReckoningAnswer> {
  const { today } = request;
  if (request.kind === 'map') return { kind: 'map', map: await mapNow(database, today) };
  if (request.kind === 'closer') {
    return { kind: 'closer', ways: await closerTo(database, request.wish, { reading: readCloser, today }) };
  }
  return { kind: 'palette', palette: await paletteNow(database, { reading: paletteReading(request.home), today }) };
}
