import { expect, test } from 'vitest';
import type { Interaction } from '../../src/domain/interaction.ts';
import { channelOf, MEANS, meansInOrder, meansOf, type Means } from '../../src/domain/means.ts';
import { makeInteraction } from '../support/make.ts';

/** What happened by a means, as it is logged. */
function by(means: Means, fields: Partial<Interaction> = {}): Interaction {
  return makeInteraction({ ...channelOf(means), ...fields });
}

const QUIET = { initiator: 'me', answered: 'no' } as const;

test.each(MEANS)('what was done by %s is found again as such', (means) => {
  expect(meansOf(channelOf(means))).toBe(means);
});

test.each([
  [{ channel: 'message' }, 'sms'],
  [{ channel: 'message', via: 'messenger' }, undefined],
  [{ channel: 'meeting' }, undefined],
  [{ channel: 'letter' }, undefined],
  [{ channel: 'social', via: 'linkedin' }, undefined],
] as const)('%o is %s', (row, expected) => {
  expect(meansOf(row)).toBe(expected);
});

test.each<[string, readonly Interaction[], readonly Means[]]>([
  ['nothing yet', [], ['sms', 'call', 'mail']],
  ['a mail last', [by('mail'), by('sms')], ['mail', 'sms', 'call']],
  ['a meeting last, and a call before', [makeInteraction({ channel: 'meeting' }), by('call')], ['call', 'sms', 'mail']],
  ['a means that is not at hand last', [by('whatsapp'), by('mail')], ['mail', 'sms', 'call']],
  ['a call without an answer', [by('call', QUIET)], ['sms', 'mail', 'call']],
  ['a call without an answer, after mails', [by('call', QUIET), by('mail')], ['mail', 'sms', 'call']],
  ['a call that came through after one that did not', [by('call'), by('call', QUIET)], ['call', 'sms', 'mail']],
  ['a message still open', [by('sms', { answered: 'open' })], ['sms', 'call', 'mail']],
  ['their call that one did not take', [by('call', { initiator: 'them', answered: 'open' })], ['call', 'sms', 'mail']],
  ['two tries in vain', [by('sms', QUIET), by('call', QUIET)], ['mail', 'call', 'sms']],
  ['every way in vain', [by('sms', QUIET), by('call', QUIET), by('mail', QUIET)], ['mail', 'call', 'sms']],
])('After %s the ways are tried in the right order', (_, history, expected) => {
  expect(meansInOrder(['sms', 'call', 'mail'], history)).toEqual(expected);
});
