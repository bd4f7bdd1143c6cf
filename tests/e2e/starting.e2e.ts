/** The judge of a build opens it: it says so when the app does not start. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsAtStart } from '../../scripts/starting.mjs';
import { BUILD } from './support/address.ts';
import { expect, test } from './support/test.ts';

test('a build that starts is passed, and one whose scripts break on the way is not', async () => {
  expect(await faultsAtStart(BUILD)).toEqual([]);

  const broken = await mkdtemp(join(tmpdir(), 'livstegn-broken-'));
  await cp(BUILD, broken, { recursive: true });
  const entry = /src="\.\/(?<entry>assets\/index-[^"]+\.js)"/.exec(await readFile(join(broken, 'index.html'), 'utf8'));
  const script = join(broken, entry?.groups?.['entry'] ?? '');
  // as when two chunks need one another before either has run
  await writeFile(script, `early();const early=()=>0;${await readFile(script, 'utf8')}`);
  expect(await faultsAtStart(broken)).toEqual([expect.stringContaining('early')]);
  await rm(broken, { recursive: true });
});
