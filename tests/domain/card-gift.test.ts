/** The one gift of a card, and what becomes of it within the week. */
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { giftIds, giftOf, withStandingGifts, type GiftRows } from '../../src/domain/card-gift.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { Reason } from '../../src/domain/nudge.ts';
import type { Tip } from '../../src/domain/tip.ts';
import { makeContact, makeTip, SUNDAY } from '../support/make.ts';

const due: Reason = { code: 'due', ids: [], days: 90 };
const promise: Reason = { code: 'promise', ids: ['list'], days: 3 };
const tip: Reason = { code: 'tip', ids: ['article', 'book'], words: ['mentoring'] };
const told: Reason = { code: 'told', ids: ['theirs'], days: 3 };
const seeks: Reason = { code: 'seeks', ids: ['mette'], words: ['a mentor'] };

const ARTICLE = makeTip({ id: 'article' });
const BOOK = makeTip({ id: 'book', kind: 'book' });
const THEIRS = makeTip({ id: 'theirs', forMe: true, fromContactId: 'helle', readOn: SUNDAY });
const METTE = makeContact({ id: 'mette' });

function rowsOf(tips: readonly Tip[], contacts: readonly Contact[] = []): GiftRows {
  return {
    tips: new Map(tips.map((row) => [row.id, row])),
    contacts: new Map(contacts.map((row) => [row.id, row])),
  };
}

const ALL = rowsOf([ARTICLE, BOOK, THEIRS], [METTE]);

function item(...reasons: readonly Reason[]) {
  return { contactId: 'helle', reasons };
}

describe('The gift of a card', () => {
  test('is that of the weightiest reason that brings something', () => {
    expect(giftOf(item(promise, told, tip, due), ALL)).toEqual({ kind: 'told', tip: THEIRS });
    expect(giftOf(item(promise, tip, seeks, due), ALL)).toEqual({ kind: 'tip', tip: ARTICLE, words: ['mentoring'] });
    expect(giftOf(item(seeks, due), ALL)).toEqual({ kind: 'seeks', words: ['a mentor'], offeredBy: METTE });
  });

  test('may be what one offers oneself, of which no word may be known', () => {
    expect(giftOf(item({ code: 'seeks', ids: [] }, due), ALL)).toEqual({ kind: 'seeks', words: [] });
    expect(giftOf(item({ code: 'tip', ids: ['book'] }), ALL)).toEqual({ kind: 'tip', tip: BOOK, words: [] });
  });

  test('is none where nothing can be brought', () => {
    expect(giftOf(item(promise, due), ALL)).toBeUndefined();
    expect(giftOf(item(tip, due), rowsOf([]))).toBeUndefined();
  });

  test('stands on rows that are found by id', () => {
    expect(giftIds([item(promise, tip, due), item(told, seeks)])).toEqual({
      tips: ['article', 'book', 'theirs'],
      contacts: ['mette'],
    });
  });
});

describe('Within the week', () => {
  test.each<[string, Tip]>([
    ['was kept away', { ...ARTICLE, archivedOn: SUNDAY }],
    ['is in the trash', { ...ARTICLE, deletedAt: '2026-03-08T12:00:00.000Z' }],
    ['is for oneself now', { ...ARTICLE, forMe: true }],
    ['is about an event that is over', { ...ARTICLE, eventOn: addDays(SUNDAY, -1) }],
  ])('a tip that %s gives way to the next that fits, without the words of the first', (_, changed) => {
    const [left] = withStandingGifts([item(tip, due)], rowsOf([changed, BOOK]), SUNDAY);
    expect(left).toEqual(item({ code: 'tip', ids: ['book'] }, due));
  });

  test('an event of today is still one', () => {
    const given = item(tip, due);
    const rows = rowsOf([{ ...ARTICLE, eventOn: SUNDAY }, BOOK]);
    expect(withStandingGifts([given], rows, SUNDAY)[0]).toBe(given);
  });

  test('a tip that is gone for good takes its reason along', () => {
    expect(withStandingGifts([item(tip, promise, due)], rowsOf([]), SUNDAY)).toEqual([item(promise, due)]);
  });

  test('whoever was told needs not be told again', () => {
    const rows = rowsOf([{ ...THEIRS, toldOn: SUNDAY }]);
    expect(withStandingGifts([item(told, due)], rows, SUNDAY)).toEqual([item(due)]);
    expect(withStandingGifts([item(told, due)], ALL, SUNDAY)).toEqual([item(told, due)]);
  });

  test('nobody is named who gets no suggestions, or is no longer here', () => {
    const never = rowsOf([], [{ ...METTE, standing: 'never' }]);
    expect(withStandingGifts([item(seeks, due)], never, SUNDAY)).toEqual([item(due)]);
    expect(withStandingGifts([item(seeks, due)], rowsOf([]), SUNDAY)).toEqual([item(due)]);
    expect(withStandingGifts([item(seeks, due)], ALL, SUNDAY)).toEqual([item(seeks, due)]);
  });
});
