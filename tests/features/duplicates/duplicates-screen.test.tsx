/** Those who may be one person: what says so, making them one or not, each with its undo. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Language } from '../../../src/domain/settings.ts';
import { DuplicatesScreen } from '../../../src/features/duplicates/duplicates-screen.tsx';
import { DuplicatesClient } from '../../../src/hooks/duplicates-client.ts';
import { DuplicatesClientContext } from '../../../src/hooks/use-duplicates.ts';
import { mergeContacts } from '../../../src/store/merging/merge-contacts.ts';
import { likelyPairsIn } from '../../../src/store/merging/pairs.ts';
import { makeContact, SUNDAY } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const MAIL = { matchKeys: ['ida@x.dk'], emails: [{ label: '', value: 'ida@x.dk' }] };

async function renderPairs(contacts: readonly Contact[], language: Language = 'en') {
  const database = await openFresh();
  await database.contacts.bulkAdd([...contacts]);
  const client = new DuplicatesClient(() => likelyPairsIn(database));
  const shown = (
    <DuplicatesClientContext value={client}>
      <DuplicatesScreen />
    </DuplicatesClientContext>
  );
  return renderScreen(shown, { database, language });
}

function threeCards(): readonly Contact[] {
  return [
    makeContact({ id: 'a', displayName: 'Ida Holm', ...MAIL, organization: 'Netto' }),
    makeContact({ id: 'b', displayName: 'IDA HOLM', ...MAIL }),
    makeContact({ id: 'c', displayName: 'I. Holm', ...MAIL }),
    makeContact({ id: 'd', displayName: 'Bo Friis' }),
  ];
}

async function pairs(count: number): Promise<readonly HTMLElement[]> {
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(count));
  return screen.getAllByRole('listitem');
}

test('with nobody twice it says when somebody would be here', async () => {
  await renderPairs([makeContact({ displayName: 'Bo Friis' })]);
  expect(await screen.findByRole('heading', { name: 'Nobody is here twice' })).toBeTruthy();
});

test('each pair says who they are, what says so, and leads to both side by side', async () => {
  await renderPairs(threeCards());
  const [first] = await pairs(3);
  expect(first?.textContent).toContain('Ida HolmNetto');
  expect(first?.textContent).toContain('IDA HOLM');
  expect(first?.textContent).toContain('Same e-mail · Same name');
  const look = within(first ?? document.body).getByRole('link', { name: 'Look Ida Holm and IDA HOLM' });
  expect(look.getAttribute('href')).toBe('#/contacts/duplicates/a/b');
});

test('not the same person: it goes, and undo asks again', async () => {
  const { user, database } = await renderPairs(threeCards());
  await pairs(3);
  await user.click(screen.getByRole('button', { name: 'Not the same person Ida Holm and IDA HOLM' }));
  expect(await screen.findByText('Two people, then. You won’t be asked again.')).toBeTruthy();
  await pairs(2);
  expect(await database.dismissals.toArray()).toMatchObject([{ what: 'not-same', contactId: 'a', otherId: 'b' }]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await pairs(3);
});

test('once two are one, the third is beside the one they became, without a new search', async () => {
  const { database } = await renderPairs(threeCards());
  await pairs(3);
  const labels = { name: '', organization: '', jobTitle: '', birthday: '', metThrough: '', language: '' };
  await mergeContacts(database, { ids: ['a', 'b'], manner: { choices: {}, labels, phoneKey: String } }, SUNDAY);
  await pairs(1);
  expect(await screen.findByRole('link', { name: 'Look Ida Holm and I. Holm' })).toBeTruthy();
});

test('of a great many the first twenty, then as many more as one asks for', async () => {
  const many = Array.from({ length: 50 }, (_, index) =>
    makeContact({
      id: `id-${index}`,
      displayName: `Ida Holm ${Math.floor(index / 2)}x`,
      matchKeys: [`${Math.floor(index / 2)}@x.dk`],
    }),
  );
  const { user } = await renderPairs(many, 'da');
  await pairs(20);
  await user.click(screen.getByRole('button', { name: 'Vis 5 til' }));
  expect(await pairs(25)).toHaveLength(25);
});
