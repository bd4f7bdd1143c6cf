import { expect, test } from 'vitest';
import { pitfallSaid } from '../../../src/features/compass/pitfall-said.ts';
import type { Pitfall } from '../../../src/domain/pitfall.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { makeContact, makeSphere } from '../../support/make.ts';

const HELLE = makeContact({ id: 'helle', displayName: 'Helle Kjær', givenName: 'Helle' });

test.each([
  [{ code: 'only-asking' }, 'Find something to give', '/give-and-take'],
  [{ code: 'only-asking', contactId: 'helle' }, 'Find something for Helle', '/contacts/helle'],
  [{ code: 'same-few', to: 'few' }, 'Find something to give', '/give-and-take'],
  [{ code: 'same-few', to: 'leaders', contactId: 'helle' }, 'See what Helle is looking for', '/contacts/helle'],
  [{ code: 'too-alike', part: 'level', value: 'board' }, 'Think of someone you know from elsewhere', '/inventory'],
  [{ code: 'too-alike', part: 'profession', contactId: 'helle' }, 'Give Helle a sign of life', '/contacts/helle'],
] as const)('%j has one thing to do', async (pitfall, act, to) => {
  const contacts = 'contactId' in pitfall ? [HELLE] : [];
  const said = pitfallSaid({ pitfall, contacts }, await loadMessages('en'));
  expect(said).toMatchObject({ act, to });
});

test('what those closest to one have in common is named where it is a sphere', async () => {
  const pitfall: Pitfall = { code: 'too-alike', part: 'sphere', value: 'work' };
  const sphere = makeSphere({ id: 'work', name: 'Work' });
  const { text } = pitfallSaid({ pitfall, contacts: [], sphere }, await loadMessages('en'));
  expect(text).toContain('come from the same place: Work.');
});
