import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tipOfWords, withinLimits } from '../../src/domain/shared-tip.ts';
import { MOST_LETTERS } from '../../src/domain/tip.ts';

function shared(fields: { readonly title?: string; readonly text?: string; readonly url?: string }) {
  return tipOfWords({ title: '', text: '', url: '', ...fields });
}

test.each([
  ['as Android does', { title: 'On trust', text: 'https://a.dk/x' }, { title: 'On trust', url: 'https://a.dk/x' }],
  [
    'with the title before the link',
    { text: 'On trust\nhttps://a.dk/x' },
    { title: 'On trust', url: 'https://a.dk/x' },
  ],
  [
    'with the title said twice',
    { title: 'On trust', text: 'On trust\n\nhttps://a.dk/x' },
    { title: 'On trust', url: 'https://a.dk/x' },
  ],
  [
    'with the link in its own field',
    { title: 'On trust', url: 'https://a.dk/x' },
    { title: 'On trust', url: 'https://a.dk/x' },
  ],
  [
    'with the link in two fields',
    { title: 'On trust', text: 'https://a.dk/x', url: 'https://a.dk/x' },
    { title: 'On trust', url: 'https://a.dk/x' },
  ],
  ['with the link as title', { title: 'https://a.dk/x', text: '' }, { title: 'a.dk', url: 'https://a.dk/x' }],
  ['with nothing but a link', { text: 'https://www.a.dk/x' }, { title: 'a.dk', url: 'https://www.a.dk/x' }],
  ['with nothing around the link but signs', { text: '– https://a.dk/x' }, { title: 'a.dk', url: 'https://a.dk/x' }],
  [
    'with a quotation',
    { title: 'On trust', text: '“Trust is slow”\nhttps://a.dk/x' },
    { title: 'On trust', url: 'https://a.dk/x', note: '“Trust is slow”' },
  ],
  [
    'with a link within a sentence',
    { text: 'Read https://a.dk/x tonight' },
    { title: 'Read https://a.dk/x tonight', url: 'https://a.dk/x' },
  ],
])('a link that is shared %s', (_how, words, tip) => {
  expect(shared(words)).toEqual({ kind: 'article', leftOut: 0, ...tip });
});

test('words without a link are a title and a note', () => {
  expect(shared({ text: '\n Ask Bo about\tthe choir\n\nHe sings bass.\n' })).toEqual({
    kind: 'other',
    title: 'Ask Bo about the choir',
    note: 'He sings bass.',
    leftOut: 0,
  });
});

test('lines that end as those of forms do are lines', () => {
  expect(shared({ text: 'On trust\r\n\r\nBy Bo\r\nin May\r\nhttps://a.dk/x' })).toMatchObject({
    title: 'On trust',
    note: 'By Bo\nin May',
    url: 'https://a.dk/x',
  });
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'https://me@bank.dk/'])('%s stays the words it is', (url) => {
  expect(shared({ title: 'Look', url })).toEqual({ kind: 'other', title: 'Look', note: url, leftOut: 0 });
});

test('nothing at all is no tip', () => {
  expect(shared({ title: '  ', text: '\n\u202E\n', url: ' ' })).toBeUndefined();
});

test('a title too long for one is cut at its end, and stands whole in the note', () => {
  const line = 'trust '.repeat(100).trim();
  const tip = shared({ title: line, text: 'By Bo' });
  expect(tip?.title).toHaveLength(MOST_LETTERS.title);
  expect(tip?.title.endsWith('…')).toBe(true);
  expect(tip?.note).toBe(`${line}\n\nBy Bo`);
});

test('a million letters are a tip of which it is said how many had no room', () => {
  const text = `On trust\n${'word '.repeat(200_000)}`;
  const tip = shared({ text });
  expect(tip?.title).toBe('On trust');
  expect(tip?.note).toHaveLength(MOST_LETTERS.note);
  expect(tip?.leftOut).toBe(999_999 - MOST_LETTERS.note);
});

test('no letter is cut in half', () => {
  const tip = withinLimits({ title: `${'a'.repeat(MOST_LETTERS.title - 2)}😀😀`, note: '😀'.repeat(6000) });
  expect(`${tip.title}${tip.note}`).not.toMatch(/\p{Surrogate}/u);
});

test('marks of direction do not make a title say other than it does', () => {
  expect(shared({ title: 'gpj.\u202Eexe' })?.title).toBe('gpj.exe');
});

test('every word that was shared is in the tip, when it has room', () => {
  const word = fc.stringMatching(/^[a-zæøå]{1,8}$/);
  const line = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
  const text = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(line, text, fc.option(fc.webUrl()), (title, body, link) => {
      const tip = shared({ title, text: link === null ? body : `${body}\n${link}` });
      const kept = [tip?.title, tip?.note, tip?.url].join('\n');
      for (const each of `${title} ${body}`.split(/\s+/)) expect(kept).toContain(each);
      expect(tip?.title).not.toBe('');
    }),
  );
});
