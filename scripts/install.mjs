/** Installs what package-lock.json says, when it isn't there yet. Node's own modules only: nothing else is there. */
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const INSTALLED = 'node_modules/.package-lock.json';

/** Installs the packages unless node_modules is as new as the lock file. Throws when npm can't. */
export function installPackages() {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  if (npm('ci')) return;
  // Some versions of npm 11 refuse a lock file that holds optional packages of other platforms; `install` takes it.
  process.stdout.write('npm ci refused the lock file; npm install follows the same lock file\n');
  if (!npm('install', '--no-save')) throw new Error('npm could not install the packages');
}

/** @param {readonly string[]} args */
function npm(...args) {
  try {
    execFileSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
    return true;
  } catch {
    return false;
  }
}
