/** Fails when the JavaScript that index.html loads at once is heavier than the budget; run after a build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET = 150_000;

const page = readFileSync('dist/index.html', 'utf8');
const files = [...page.matchAll(/(?:src|href)="\.\/(?<file>[^"]+\.js)"/g)].map((match) => match.groups?.['file'] ?? '');
const weights = files.map((file) => ({ file, bytes: gzipSync(readFileSync(join('dist', file))).length }));
const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);

for (const { file, bytes } of weights) process.stdout.write(`${String(bytes).padStart(8)}  ${file}\n`);
process.stdout.write(`${String(total).padStart(8)}  initial JavaScript, gzip; the budget is ${BUDGET}\n`);
if (files.length === 0 || total > BUDGET) process.exitCode = 1;
