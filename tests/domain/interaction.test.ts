/** An interaction: what it counts as in the rhythm, and whether they still wait for a word. */
import { describe, expect, test } from 'vitest';
import { isReplyOwed, weightOf, type Interaction } from '../../src/domain/interaction.ts';
import { makeInteraction } from '../support/make.ts';

describe('In the rhythm', () => {
  test.each<[string, Partial<Interaction>, string]>([
    ['a call', { channel: 'call', initiator: 'both' }, 'full'],
    ['a message that needs no answer', {}, 'full'],
    ['a message they have not answered yet', { answered: 'open' }, 'full'],
    ['a message they answered', { answered: 'yes' }, 'full'],
    ['a message that stayed without an answer', { answered: 'no' }, 'tried'],
    ['a greeting that stayed without an answer', { answered: 'no', depth: 'light' }, 'tried'],
    ['a like', { channel: 'social', depth: 'light' }, 'light'],
    ['a message of theirs', { initiator: 'them' }, 'full'],
    ['a message of theirs that I never answered', { initiator: 'them', answered: 'no' }, 'full'],
    ['a like of theirs', { initiator: 'them', depth: 'light' }, 'light'],
    ['a tip passed on', { tipId: 'tip' }, 'light'],
    ['a tip passed on that nobody said a word about', { tipId: 'tip', answered: 'no' }, 'light'],
    ['a tip passed on whose answer is open', { tipId: 'tip', answered: 'open' }, 'light'],
    ['a tip that a word came back about', { tipId: 'tip', answered: 'yes', depth: 'light' }, 'full'],
    ['a tip they gave me over dinner', { tipId: 'tip', initiator: 'them' }, 'full'],
  ])('%s counts as such: %o is %s', (_, fields, expected) => {
    expect(weightOf(makeInteraction(fields))).toBe(expected);
  });
});

test.each<[Pick<Interaction, 'initiator' | 'answered'>, boolean]>([
  [{ initiator: 'them', answered: 'open' }, true],
  [{ initiator: 'them', answered: 'yes' }, false],
  [{ initiator: 'them' }, false],
  [{ initiator: 'me', answered: 'open' }, false],
  [{ initiator: 'both', answered: 'open' }, false],
])('%o leaves a reply owed: %j', (interaction, expected) => {
  expect(isReplyOwed(interaction)).toBe(expected);
});
