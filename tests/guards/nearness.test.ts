/** The table of nearness stays small, stays in its worker, and says whose it is. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bytesOf } from '../../src/domain/matching/nearness/bytes.ts';
import { NEARNESS_TABLE } from '../../src/domain/matching/nearness/table.ts';
import { LANGUAGES } from '../../src/domain/settings.ts';
import { filesIn } from '../support/files.ts';

const FILE = 'src/domain/matching/nearness/table.ts';

/** Bytes, gzipped; with the words of matching itself it may be 300 kB. */
const MOST = 215_000;

test('it weighs no more than it may', () => {
  expect(gzipSync(readFileSync(FILE)).length).toBeLessThan(MOST);
});

test('only the worker of matching has it', () => {
  const having = filesIn('src').filter((path) => /import .*nearness\/table\.ts'/.test(readFileSync(path, 'utf8')));
  expect(having).toEqual(['src/workers/match-mirror.ts']);
});

test('every word has a place, every place a thing, every thing all its pieces', () => {
  const pieces = NEARNESS_TABLE.size / NEARNESS_TABLE.piece;
  const codes = bytesOf(NEARNESS_TABLE.things).length;
  const things = codes / pieces;
  expect(things).toBe(Math.floor(things));
  expect(bytesOf(NEARNESS_TABLE.values).length).toBe(256 * NEARNESS_TABLE.size);
  for (const language of LANGUAGES) {
    const words = NEARNESS_TABLE.words[language].split(' ');
    const places = bytesOf(NEARNESS_TABLE.places[language]);
    expect(places.length).toBe(words.length * 2);
    expect(new Set(words).size).toBe(words.length);
    const highest = Math.max(...words.map((_, at) => (places[at * 2] ?? 0) + 256 * (places[at * 2 + 1] ?? 0)));
    expect(highest).toBeLessThan(things - NEARNESS_TABLE.others.split(' ').length);
  }
});

test('the file and the notice say whose it is', () => {
  const [head, notice] = [readFileSync(FILE, 'utf8').slice(0, 600), readFileSync('NOTICE.md', 'utf8')];
  for (const source of ['GloVe', 'Universal Sentence Encoder']) {
    expect(head).toContain(source);
    expect(notice).toContain(source);
  }
  for (const licence of ['Public Domain Dedication and License 1.0', 'Apache License', 'WordNet License', FILE])
    expect(notice).toContain(licence);
});
