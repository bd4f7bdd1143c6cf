/** `npm start`: installs and builds what is missing or old, then serves the app at http://localhost:4173 (PORT changes it). */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './install.mjs';
import { staticServer } from './serve.mjs';

const SOURCES = ['src', 'public', 'scripts/build', 'index.html', 'no-sw.html', 'vite.config.ts', 'package-lock.json'];
const port = Number(process.env['PORT'] ?? 4173);

process.chdir(join(import.meta.dirname, '..'));
installPackages();
if (builtAt() < Math.max(...SOURCES.map(changedAt))) {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { stdio: 'inherit' });
}

staticServer({ folder: 'dist', redirects: true })
  .on('error', (error) => {
    process.stderr.write(`Port ${port} can't be used: ${error.message}\nAnother one: PORT=4180 npm start\n`);
    process.exitCode = 1;
  })
  .listen(port, () => {
    process.stdout.write(`Livstegn is at http://localhost:${port}\n`);
  });

/** When the last build was finished: the service worker is its last file; 0 when there is none. */
function builtAt() {
  return existsSync('dist/worker.js') ? statSync('dist/worker.js').mtimeMs : 0;
}

/**
 * When the file, or anything in the folder, last changed; 0 when it isn't there.
 * @param {string} path
 * @returns {number}
 */
function changedAt(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}
