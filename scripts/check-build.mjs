/** Judges dist/ after a build: the JavaScript that index.html loads at once fits its budget, and no address is foreign. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes, gzipped. */
const BUDGET = 150_000;

/** Names that only look like addresses: XML namespaces, and where error messages of packages point their readers. */
const NAMES =
  /^https?:\/\/(www\.w3\.org\/|react\.dev\/errors\/|example\.(org|com)\b|bit\.ly\/|github\.com\/|tinyurl\.com\/|developer\.mozilla\.org\/)/;

const page = readFileSync('dist/index.html', 'utf8');
const initial = [...page.matchAll(/(?:src|href)="\.\/(?<file>[^"]+\.js)"/g)].map(
  (match) => match.groups?.['file'] ?? '',
);
const weights = initial.map((file) => ({ file, bytes: gzipSync(readFileSync(join('dist', file))).length }));
const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);

for (const { file, bytes } of weights) process.stdout.write(`${String(bytes).padStart(8)}  ${file}\n`);
process.stdout.write(`${String(total).padStart(8)}  initial JavaScript, gzip; the budget is ${BUDGET}\n`);

const texts = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(js|css|html|webmanifest)$/.test(file),
);
const foreign = texts.flatMap((file) => {
  const addresses =
    readFileSync(join('dist', file), 'utf8').match(/\b(?:https?|wss?):\/\/[\w.-]+\.[a-z]{2,}[^\s"'`\\)<]*/g) ?? [];
  return addresses.filter((address) => !NAMES.test(address)).map((address) => `${file}: ${address}`);
});
for (const line of foreign) process.stdout.write(`foreign address in ${line}\n`);

if (initial.length === 0 || total > BUDGET || foreign.length > 0) process.exitCode = 1;
