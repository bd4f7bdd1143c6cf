import { expect, test } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import {
  BLANK_TIP,
  changesOfTip,
  draftOfTip,
  readTipDraft,
  withGuess,
  withLinkFromName,
  withPasted,
} from '../../../src/features/tips/tip-draft.ts';
import { makeTip } from '../../support/make.ts';

test('a tip stands in the form as it was kept, and comes out of it the same', () => {
  const tip = makeTip({
    kind: 'event',
    title: 'Open house',
    url: 'https://example.dk/',
    topics: ['choir'],
    note: 'Bring cake',
    language: 'da',
    eventOn: calendarDate('2026-05-01'),
    forMe: true,
    fromContactId: 'bo',
  });
  const read = readTipDraft(draftOfTip(tip));
  const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, rev: _rev, ...fields } = tip;
  expect(read).toEqual({ ok: true, value: fields });
});

test('a bare tip has no empty fields', () => {
  const read = readTipDraft({ ...BLANK_TIP, title: ' Ask Bo ' });
  expect(read).toEqual({ ok: true, value: { kind: 'article', title: 'Ask Bo', topics: [] } });
});

test.each([
  ['https://www.example.dk/a', 'example.dk', 'https://www.example.dk/a'],
  ['example.dk/a', 'example.dk', 'https://example.dk/a'],
  ['javascript:alert(1)', 'javascript:alert(1)', 'javascript:alert(1)'],
])('a link without a name is called by its site: %s', (url, title, kept) => {
  expect(readTipDraft({ ...BLANK_TIP, url })).toMatchObject({ ok: true, value: { title, url: kept } });
});

test('nothing at all needs a name; a note with no room is said to be too long', () => {
  expect(readTipDraft(BLANK_TIP)).toEqual({ ok: false, failure: { kind: 'needs-name' } });
  expect(readTipDraft({ ...BLANK_TIP, title: 'On trust', note: 'a'.repeat(10_007) })).toEqual({
    ok: false,
    failure: { kind: 'note-too-long', by: 7 },
  });
});

test('who gave it is kept only of what is for oneself', () => {
  const read = readTipDraft({ ...BLANK_TIP, title: 'On trust', fromContactId: 'bo' });
  expect(read).toEqual({ ok: true, value: { kind: 'article', title: 'On trust', topics: [] } });
});

test('the kind follows the link and the title until one chooses it', () => {
  const guessed = withGuess({ ...BLANK_TIP, title: 'Foredrag om floder' });
  expect(guessed.kind).toBe('talk');
  expect(withGuess({ ...guessed, title: '' }).kind).toBe('article');
  expect(withGuess({ ...guessed, kind: 'book', isKindChosen: true }).kind).toBe('book');
});

test('what is pasted fills what is empty, and the rest goes to the note', () => {
  const { draft } = withPasted(BLANK_TIP, 'On trust\nBy Bo\nhttps://example.dk/podcast/1');
  expect(draft).toMatchObject({
    title: 'On trust',
    note: 'By Bo',
    url: 'https://example.dk/podcast/1',
    kind: 'podcast',
  });
  expect(withPasted(draft, 'On doubt\nhttps://b.dk/x').draft).toMatchObject({
    title: 'On trust',
    url: 'https://example.dk/podcast/1',
    note: 'By Bo\nOn doubt\nhttps://b.dk/x',
  });
  expect(withPasted(BLANK_TIP, 'https://b.dk/x').draft).toMatchObject({ title: '', url: 'https://b.dk/x' });
  expect(withPasted(BLANK_TIP, ' \n').draft).toEqual(BLANK_TIP);
  expect(withPasted(BLANK_TIP, `On trust\n${'a'.repeat(10_003)}`).leftOut).toBe(3);
});

test('a link that was written into the name is taken out of it', () => {
  expect(withLinkFromName({ ...BLANK_TIP, title: 'On trust https://b.dk/x' })).toMatchObject({
    title: 'On trust',
    url: 'https://b.dk/x',
  });
  const plain = { ...BLANK_TIP, title: 'On trust' };
  expect(withLinkFromName(plain)).toBe(plain);
  const both = { ...BLANK_TIP, title: 'On https://b.dk/x', url: 'https://a.dk' };
  expect(withLinkFromName(both)).toBe(both);
});

test('only the fields that are different are changes; one that is gone is given as undefined', () => {
  const before = { kind: 'book', title: 'A', topics: ['x'], note: 'n' } as const;
  expect(changesOfTip(before, { kind: 'book', title: 'B', topics: ['x'], language: 'da' })).toEqual({
    title: 'B',
    note: undefined,
    language: 'da',
  });
});
