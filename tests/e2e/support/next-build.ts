/** A newer version of the app, as a later release would be: every file of it has another name. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** Builds the newer version and returns its folder. Its page says so: `<meta name="release" content="next">`. */
export async function buildNextVersion(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'livstegn-next-'));
  const output = { entryFileNames: 'assets/next-[name]-[hash].js', chunkFileNames: 'assets/next-[name]-[hash].js' };
  await build({ logLevel: 'error', plugins: [nextRelease], build: { outDir, rolldownOptions: { output } } });
  return outDir;
}

const nextRelease: Plugin = {
  name: 'livstegn:next-release',
  transformIndexHtml: () => [{ tag: 'meta', attrs: { name: 'release', content: 'next' }, injectTo: 'head' }],
};
