/**
 * Judges dist/ after a build: the JavaScript that index.html loads at once fits its budget and has no circles, no address
 * is foreign, and the app starts. Another folder may be named: node scripts/check-build.mjs FOLDER
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { provideChromium } from './chromium.mjs';
import { circlesIn, firstLoad } from './first-load.mjs';
import { faultsAtStart } from './starting.mjs';

/** Bytes, gzipped. */
const BUDGET = 150_000;

/**
 * Names that only look like addresses: XML namespaces, and where error messages of packages point their readers; and the one
 * page of others that the app offers a link to, to be followed by the person's own hand (decision 36).
 */
const NAMES =
  /^https?:\/\/(www\.w3\.org\/|react\.dev\/errors\/|example\.(org|com)\b|bit\.ly\/|github\.com\/|tinyurl\.com\/|developer\.mozilla\.org\/|calendar\.google\.com\/calendar\/render\?)/;

const folder = process.argv[2] ?? 'dist';
const imports = firstLoad(folder);
const weights = [...imports.keys()].map((file) => ({ file, bytes: gzipSync(readFileSync(join(folder, file))).length }));
const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);

for (const { file, bytes } of weights) process.stdout.write(`${String(bytes).padStart(8)}  ${file}\n`);
process.stdout.write(`${String(total).padStart(8)}  initial JavaScript, gzip; the budget is ${BUDGET}\n`);

const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(js|css|html|webmanifest)$/.test(file),
);
const foreign = texts.flatMap((file) => {
  const addresses =
    readFileSync(join(folder, file), 'utf8').match(/\b(?:https?|wss?):\/\/[\w.-]+\.[a-z]{2,}[^\s"'`\\)<]*/g) ?? [];
  return addresses.filter((address) => !NAMES.test(address)).map((address) => `${file}: ${address}`);
});
for (const line of foreign) process.stdout.write(`foreign address in ${line}\n`);

const circles = circlesIn(imports);
for (const line of circles) process.stdout.write(`scripts that import one another: ${line}\n`);

const faults = (await provideChromium()) ? await faultsAtStart(folder) : ['no Chromium to try it in'];
for (const line of faults) process.stdout.write(`it does not start: ${line}\n`);

const isWrong = weights.length === 0 || total > BUDGET || [...foreign, ...circles, ...faults].length > 0;
if (isWrong) process.exitCode = 1;
