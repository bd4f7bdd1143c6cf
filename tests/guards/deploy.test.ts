/** What is told to hosts: every server gets the same headers, none forbids what the app does, and `dist/` is deployed. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headerRules, headersOf } from '../../scripts/headers.mjs';

const rules = headerRules();
const guide = readFileSync('docs/deploy.md', 'utf8');
const pages = readFileSync('.github/workflows/pages.yml', 'utf8');
const checks = readFileSync('.github/workflows/ci.yml', 'utf8');

/** What the page's own policy says, which a header may only narrow: the browser holds to both. */
const IN_THE_PAGE = ['script-src', 'connect-src', 'worker-src', 'form-action', 'default-src'];

/** What of the device the app asks for: copying, pasting, sharing, and a fingerprint for the veil. */
const ASKED_FOR = [
  'clipboard-read',
  'clipboard-write',
  'web-share',
  'publickey-credentials-create',
  'publickey-credentials-get',
];

test('files whose name changes with their content are kept, all others asked for anew', () => {
  expect(headersOf(rules, '/assets/index-abc.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
  for (const path of ['/', '/index.html', '/worker.js', '/no-sw.html', '/manifest.webmanifest']) {
    expect(headersOf(rules, path)['Cache-Control']).toBe('no-cache');
  }
});

test('no path gets the same header from two rules: some hosts would join the two', () => {
  for (const path of ['/', '/index.html', '/assets/index-abc.js', '/worker.js']) {
    const names = rules
      .filter((rule) => headersOf([rule], path) !== undefined && Object.keys(headersOf([rule], path)).length > 0)
      .flatMap(({ headers }) => Object.keys(headers));
    expect(names.length).toBeGreaterThan(3);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('the policy of the page stays in the page; the header says who may frame it, and nothing else', () => {
  const policy = headersOf(rules, '/')['Content-Security-Policy'] ?? '';
  expect(policy).toBe("frame-ancestors 'none'");
  for (const directive of IN_THE_PAGE) {
    expect(policy).not.toContain(directive);
    expect(readFileSync('scripts/build/content-security-policy.ts', 'utf8')).toContain(directive);
  }
});

test('what the app asks of the device is allowed to it', () => {
  const permissions = headersOf(rules, '/')['Permissions-Policy'] ?? '';
  for (const feature of ASKED_FOR) expect(permissions).toContain(`${feature}=(self)`);
});

test.each(['nginx', 'caddyfile', 'apache'])('the lines for %s send the same as _headers', (server) => {
  const lines = new RegExp(`\`\`\`${server}\\n([^]*?)\`\`\``).exec(guide)?.[1] ?? '';
  const sent = { ...headersOf(rules, '/'), ...headersOf(rules, '/assets/x.js') };
  for (const [name, value] of Object.entries(sent)) {
    expect(lines).toContain(name);
    expect(lines).toContain(`"${value}"`);
  }
  expect(lines).toContain('"no-cache"');
  expect(lines).toContain('404.html');
});

test('each push is built and dist/ deployed, by one run at a time, with no more rights than that takes', () => {
  expect(pages).toMatch(/run: npm run build\n/);
  expect(pages).toMatch(/upload-pages-artifact@v\d+\n\s+with:\n\s+path: dist\n/);
  expect(pages).toMatch(/concurrency:\n\s+group: pages/);
  expect(pages.match(/\w+(?:-\w+)?: write/g)).toEqual(['pages: write', 'id-token: write']);
});

test('each push runs what one runs at home, and nothing else', () => {
  expect(checks.match(/run: .*/g)).toEqual(['run: npm test']);
});

test('actions are those of GitHub itself, pinned to a major version', () => {
  const used = [...`${pages}${checks}`.matchAll(/uses: (\S+)/g)].map((match) => match[1]);
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter((action) => !/^actions\/[\w-]+@v\d+$/.test(action ?? ''))).toEqual([]);
});
