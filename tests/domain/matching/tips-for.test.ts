import { expect, test } from 'vitest';
import { TipsAsked } from '../../../src/domain/matching/tips-for.ts';
import { NO_CONTEXT, tipIndex, whoLikes } from '../../../src/domain/matching/who-likes.ts';
import { makeTip } from '../../support/make.ts';

const index = tipIndex();
index.put({ id: 'anna', interests: ['bees', 'jazz'] });
index.put({ id: 'bo', interests: ['golf'] });
const context = { index, contextOf: () => NO_CONTEXT };
const tips = [makeTip({ title: 'Golf' }), makeTip({ title: 'Bees' }), makeTip({ title: 'Bees that like jazz' })];

test('the tips that fit somebody, the best first, with their words', () => {
  const found = new TipsAsked().tipsFor('anna', tips, context);
  expect(found.map(({ tipId }) => tipId)).toEqual([tips[2]?.id, tips[1]?.id]);
  expect(found[1]?.words).toEqual(['Bees']);
});

test('they are those for which the person is among those who like them', () => {
  const asked = new TipsAsked();
  for (const id of ['anna', 'bo', 'nobody']) {
    const liked = tips.filter((tip) => whoLikes(tip, index).some(({ contactId }) => contactId === id));
    expect(
      asked
        .tipsFor(id, tips, context)
        .map(({ tipId }) => tipId)
        .toSorted(),
    ).toEqual(liked.map((tip) => tip.id).toSorted());
  }
});

test('who is left out of a tip is not offered it', () => {
  expect(
    new TipsAsked().tipsFor('anna', tips, { index, contextOf: () => ({ ...NO_CONTEXT, leftOut: new Set(['anna']) }) }),
  ).toEqual([]);
});

test('a changed tip is read anew', () => {
  const asked = new TipsAsked();
  const tip = makeTip({ title: 'Golf' });
  expect(asked.tipsFor('anna', [tip], context)).toEqual([]);
  expect(asked.tipsFor('anna', [{ ...tip, title: 'Bees', rev: 2 }], context)).toHaveLength(1);
});

test('what was found before is found anew once somebody changes', () => {
  const asked = new TipsAsked();
  const changing = tipIndex();
  changing.put({ id: 'anna', interests: ['bees'] });
  const given = { index: changing, contextOf: () => NO_CONTEXT };
  const bees = [makeTip({ title: 'Bees' })];
  expect(asked.tipsFor('anna', bees, given)).toHaveLength(1);
  changing.put({ id: 'bo', interests: ['bees'] });
  expect(asked.tipsFor('bo', bees, given)).toHaveLength(1);
  expect(asked.tipsFor('anna', bees, given)).toHaveLength(1);
});
