/** Closer than you think: each way of two steps as a sentence, leading to the one who is near. */
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import type { Language } from '../../src/domain/settings.ts';
import { CloserThanYouThink } from '../../src/person/closer.tsx';
import { makeContact, makeInteraction, makeIntroduction, makeNetwork } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { renderScreen } from '../support/render-screen.tsx';

const MAJA = { id: 'maja', displayName: 'Maja Bak', givenName: 'Maja', tie: 'strong' } as const;
const PER = { id: 'per', displayName: 'Per Holm', givenName: 'Per', jobTitle: 'Lawyer' } as const;
const BOTH = { contactIds: ['maja', 'per'] };

type Shown = { readonly maja?: Partial<Contact>; readonly per?: Partial<Contact>; readonly language?: Language };

async function withTwo({ maja, per }: Shown) {
  const database = await openFresh();
  await database.contacts.bulkAdd([makeContact({ ...MAJA, ...maja }), makeContact({ ...PER, ...per })]);
  return database;
}

type Opened = Awaited<ReturnType<typeof withTwo>>;

async function sentence(database: Opened, language: Language = 'en'): Promise<string | null> {
  await renderScreen(<CloserThanYouThink wish="a lawyer" />, { database, language });
  const item = await screen.findByRole('listitem');
  expect(within(item).getByRole('link').getAttribute('href')).toBe('#/contacts/maja');
  return item.textContent;
}

test.each<[string, Shown, string]>([
  ['who introduced us', { per: { introducedById: 'maja' } }, 'Maja introduced you to Per Holm.'],
  ['whom they introduced', { maja: { introducedById: 'per' } }, 'Per Holm introduced you to Maja.'],
  ['through whom we met', { per: { metThrough: 'Maja Bak' } }, 'You met Per Holm through Maja.'],
])('a way by %s', async (_, people, said) => {
  expect(await sentence(await withTwo(people))).toBe(`MBMaja Bak${said} Fits: lawyer.`);
});

test.each<[string, (database: Opened) => Promise<unknown>, string]>([
  [
    'a network',
    (it) => it.networks.add(makeNetwork({ name: 'The choir', memberIds: BOTH.contactIds })),
    'Maja and Per Holm are both in The choir.',
  ],
  ['a dinner', (it) => it.interactions.add(makeInteraction(BOTH)), 'You have met Maja and Per Holm together.'],
  [
    'an introduction',
    (it) => it.introductions.add(makeIntroduction({ ...BOTH, status: 'made' })),
    'You brought Maja and Per Holm together.',
  ],
  [
    'a note',
    (it) => it.contacts.update('maja', { notes: 'Her brother is a lawyer' }),
    'You have noted that Maja knows somebody.',
  ],
])('a way by %s', async (_, write, said) => {
  const database = await withTwo({});
  await write(database);
  expect(await sentence(database)).toBe(`MBMaja Bak${said} Fits: lawyer.`);
});

test('it speaks Danish', async () => {
  expect(await sentence(await withTwo({ per: { introducedById: 'maja' } }), 'da')).toBe(
    'MBMaja BakDet var Maja, der bragte dig sammen med Per Holm. Passer: lawyer.',
  );
});
