/** docs/quality.md: what the judges said, as tables. */

/** @typedef {import('./lighthouse-runs.mjs').Figures} Figures */
/** @typedef {{ screen: string, language: string, colours: string, found: number }} Judged one screen as axe saw it */
/** @typedef {{ way: string, taps: number, keys: number, machineSeconds: number, modelSeconds: number }} Way */
/** @typedef {{ on: string, versions: Record<string, string>, screens: Record<string, Figures>, axe: readonly Judged[], ways: readonly Way[] }} Results */

/** What each category must reach, of a hundred. */
export const BOUNDS = { performance: 95, accessibility: 100, practices: 100 };

/**
 * @param {Results} results
 * @returns {string}
 */
export function qualityPage({ on, versions, screens, axe, ways }) {
  return `# What the judges say

Written by \`npm run quality\` on ${on}, with ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}. The script fails below the bounds and with
any finding of axe. The machine has two slow cores; the last column of the first table is how many programs wanted them at
once. Above two the main thread waits, and the time blocked says more of the machine than of the app.

## Lighthouse

Its mobile settings: a middling phone, slow 4G, both reckoned. The built app on a host that packs with gzip and sends the
[headers we ask of hosts](deploy.md). Welcome is the very first start, in a profile in which nothing is; Week is fetched
whole, with nothing of it kept and no service worker, which is the slowest there is. The others are opened as by somebody
who has been here before, when the service worker has the app's files. But for Welcome, the made-up people are in the
database. Each run is in a browser started for it, and each row is the run in the middle of three by performance.

${table(
  [
    'screen',
    'performance',
    'accessibility',
    'best practices',
    'first paint',
    'largest paint',
    'blocked',
    'shift',
    'load',
  ],
  Object.entries(screens).map(([name, figures]) => [name].concat(scores(figures), speeds(figures))),
)}

The bounds: performance ${BOUNDS.performance}, accessibility ${BOUNDS.accessibility}, best practices ${BOUNDS.practices}.

## axe

Every screen as \`tests/e2e/every-screen.e2e.ts\` opens it on a phone: with people and without a network, with nobody yet,
and with the text at twice its size. In light all rules, in dark those that depend on colours.

${table(['language', 'screens', 'judgements', 'in light', 'in dark', 'findings'], byLanguage(axe))}

## A newcomer

From nothing to the first message about to be sent, as \`tests/e2e/newcomer.e2e.ts\` walks it on a phone of
360 × 740 with the CPU slowed four times. A hand is reckoned by the keystroke-level model (Card, Moran and Newell 1983):
1.35 s to make up one's mind before each tap and each name, 1.3 s for the tap, 0.5 s for a key.

${
  ways.length === 0
    ? 'Not measured this time.'
    : table(
        ['way', 'taps', 'keys', 'seconds of the machine', 'seconds with a hand'],
        ways.map((each) => [
          each.way,
          String(each.taps),
          String(each.keys),
          each.machineSeconds.toFixed(1),
          each.modelSeconds.toFixed(0),
        ]),
      )
}
`;
}

/**
 * What stands below its bound or was found: nothing, when all is well.
 * @param {Pick<Results, 'screens' | 'axe'>} results
 * @returns {readonly string[]}
 */
export function shortcomings({ screens, axe }) {
  const low = Object.entries(screens).flatMap(([name, figures]) => {
    const { performance, accessibility, practices, missed } = figures;
    const isLow =
      performance < BOUNDS.performance || accessibility < BOUNDS.accessibility || practices < BOUNDS.practices;
    return isLow ? [`${name}: ${scores(figures).join(', ')} (${missed.join(', ')})`] : [];
  });
  const found = axe.filter((each) => each.found > 0).map((each) => `axe: ${each.screen}, ${each.language}`);
  const unread = [
    ...(Object.keys(screens).length === 0 ? ['Lighthouse judged nothing'] : []),
    ...(axe.length === 0 ? ['axe judged nothing'] : []),
  ];
  return [...low, ...found, ...unread];
}

/** @param {Figures} figures */
function scores({ performance, accessibility, practices }) {
  return [performance, accessibility, practices].map(String);
}

/** @param {Figures} figures */
function speeds({ firstPaint, largestPaint, blocked, shift, load }) {
  return [
    seconds(firstPaint),
    seconds(largestPaint),
    `${Math.round(blocked)} ms`,
    shift.toFixed(3),
    load?.toFixed(0) ?? '',
  ];
}

/** @param {readonly Judged[]} axe */
function byLanguage(axe) {
  return [...new Set(axe.map(({ language }) => language))].toSorted().map((language) => {
    const own = axe.filter((each) => each.language === language);
    return [
      language,
      String(new Set(own.map(({ screen }) => screen)).size),
      String(own.length),
      String(own.filter(({ colours }) => colours === 'light').length),
      String(own.filter(({ colours }) => colours === 'dark').length),
      String(own.reduce((sum, { found }) => sum + found, 0)),
    ];
  });
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows
 */
function table(heads, rows) {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
