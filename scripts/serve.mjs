/** A static web server of Node's own modules: for `npm start`, and as the plain host that the journeys run against. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves `folder` at each of the paths in `under` (each begins and ends with a slash). A path that is no file leads to
 * its hash route when `redirects` is set; else the host is plain and answers with 404.html. `headersAt` names what is sent
 * besides, for the path inside the app, such as '/assets/x.js'; `packs` sends texts packed with gzip, as hosts do.
 * @param {{ folder: string, under?: readonly string[], redirects?: boolean, packs?: boolean, headersAt?: (path: string) => Record<string, string> }} options
 * @returns {import('node:http').Server} not listening yet
 */
export function staticServer({ folder, under = ['/'], redirects = false, packs = false, headersAt = () => ({}) }) {
  const mounts = under.toSorted((one, other) => other.length - one.length);
  return createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const mount = mounts.find((each) => pathname.startsWith(each));
    if (mount === undefined) return void response.writeHead(404).end();
    const path = decoded(pathname.slice(mount.length));
    const file = fileAt(folder, path);
    for (const [name, value] of Object.entries(headersAt(`/${path}`))) response.setHeader(name, value);
    if (file !== undefined) send(response, file, packs ? 'packed' : 'plain');
    else if (redirects && !extname(path)) response.writeHead(302, { location: `${mount}${search}#/${path}` }).end();
    else send(response, join(folder, '404.html'), 'missing');
  });
}

/**
 * The path as text; as it stands where its percent signs make no sense.
 * @param {string} path
 */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * @param {string} folder
 * @param {string} path
 */
function fileAt(folder, path) {
  const file = normalize(join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path));
  const inside = file.startsWith(normalize(folder) + sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} file
 * @param {'plain' | 'packed' | 'missing'} how
 */
function send(response, file, how) {
  const forever = /[\\/]assets[\\/]/.test(file);
  const isPacked = how === 'packed' && PACKED.test(file);
  response.writeHead(how === 'missing' ? 404 : 200, {
    'content-type': /** @type {Record<string, string>} */ (TYPES)[extname(file)] ?? 'application/octet-stream',
    'cache-control': forever ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
  });
  const content = createReadStream(file);
  if (isPacked) content.pipe(createGzip()).pipe(response);
  else content.pipe(response);
}

const PACKED = /\.(html|js|css|json|webmanifest|svg|txt)$/;
