/** Finds a Chromium on this machine, or gets one. Node's own modules only, until Playwright is there. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  ...NAMES.flatMap((name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`, `/snap/bin/${name}`]),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chromium that is there already: CHROMIUM_PATH, the system's, or else undefined, which makes Playwright
 * use its own.
 * @returns {string | undefined}
 */
function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  return named !== undefined && existsSync(named) ? named : PLACES.find((place) => existsSync(place));
}

/**
 * How Playwright starts it: headless, and quiet about everything that isn't the app's.
 * @returns {{ executablePath?: string, args: string[] }}
 */
export function launchOptions() {
  const executablePath = findChromium();
  return executablePath === undefined ? { args: QUIET } : { executablePath, args: QUIET };
}

/**
 * Sees to it that there is a Chromium: the one that is there, Playwright's own, or Debian's.
 * @returns {Promise<boolean>} whether there is one now
 */
export async function provideChromium() {
  if (findChromium() !== undefined || (await startsPlaywrightChromium())) return true;
  if (succeeds('npx', ['playwright', 'install', 'chromium']) && (await startsPlaywrightChromium())) return true;
  if (process.getuid?.() === 0 && succeeds('apt-get', ['update'])) succeeds('apt-get', ['install', '-y', 'chromium']);
  return findChromium() !== undefined;
}

/**
 * Whether Playwright's own is there and starts: on a bare system it may lack its libraries.
 * @returns {Promise<boolean>}
 */
async function startsPlaywrightChromium() {
  const { chromium } = await import('@playwright/test');
  try {
    await (await chromium.launch({ args: QUIET })).close();
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function succeeds(command, args) {
  try {
    execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    return true;
  } catch {
    return false;
  }
}
