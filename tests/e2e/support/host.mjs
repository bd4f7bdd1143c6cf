/**
 * The plain static host of the journeys: dist/, or the folder in E2E_DIST, at the root and in a folder; and an empty page
 * at /blank, for what is to be done at this origin before the app is there.
 * node tests/e2e/support/host.mjs PORT
 */
import { createServer } from 'node:http';
import { staticServer } from '../../../scripts/serve.mjs';

const BLANK = '<!doctype html><link rel="icon" href="data:,"><title>Blank</title>';

const host = staticServer({ folder: process.env['E2E_DIST'] ?? 'dist', under: ['/', '/some/where/'] });
createServer((request, response) => {
  if (request.url !== '/blank') host.emit('request', request, response);
  else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(BLANK);
}).listen(Number(process.argv[2]));
