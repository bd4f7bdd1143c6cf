import { screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { ImportScreen } from '../../../src/features/import/import-screen.tsx';
import { ImportLineContext } from '../../../src/hooks/import-line.ts';
import type { Language } from '../../../src/domain/settings.ts';
import type { Database } from '../../../src/store/database.ts';
import { addSphere } from '../../../src/store/spheres.ts';
import { importLineTo } from '../../support/import-line.ts';
import { beginFirstRun } from '../../../src/store/first-people.ts';
import { makeContact, SUNDAY } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { vcards } from '../../support/vcards.ts';
import { renderScreen } from '../../support/render-screen.tsx';

async function renderImport(around: { readonly database?: Database; readonly language?: Language } = {}) {
  const database = around.database ?? (await openFresh());
  const rendered = await renderScreen(
    <ImportLineContext value={importLineTo(database)}>
      <ImportScreen />
    </ImportLineContext>,
    { ...around, database },
  );
  return { ...rendered, choose: (content: string | Uint8Array<ArrayBuffer>) => choose(rendered, content) };
}

async function choose({ container, user }: Awaited<ReturnType<typeof renderScreen>>, content: BlobPart): Promise<void> {
  const inputs = container.querySelectorAll<HTMLInputElement>('input[type=file]');
  expect(inputs.length).toBe(1);
  const [input] = inputs;
  if (input !== undefined) await user.upload(input, new File([content], 'people.csv', { type: 'text/csv' }));
}

const TWO = 'Name,Email,Birthday\nMette Hansen,mette@x.dk,31/02/1970\nBo Berg,bo@x.dk,13/05/1980\n';

test('nothing is written before the person says yes, and then how many came in is said', async () => {
  const { choose: take, user, database } = await renderImport();
  await take(TWO);
  const act = await screen.findByRole('button', { name: 'Import 2 people' });
  expect(await database.contacts.count()).toBe(0);
  expect(screen.queryByRole('status')).toBeNull();
  await user.click(act);
  expect((await screen.findByRole('status')).textContent).toContain('2 people came in.');
  expect(await database.contacts.count()).toBe(2);
});

test('in the first run one goes on with choosing five of those who came in', async () => {
  const database = await openFresh();
  await beginFirstRun(database, SUNDAY);
  const { choose: take, user } = await renderImport({ database });
  await take(TWO);
  await user.click(await screen.findByRole('button', { name: 'Import 2 people' }));
  const places = history.length;
  await user.click(await screen.findByRole('button', { name: 'Pick five of them' }));
  expect(location.hash).toBe('#/welcome');
  // the screen of the file gives its place away, so that going back doesn't end on it, empty
  expect(history).toHaveLength(places);
  expect(screen.queryByRole('link', { name: 'See this week' })).toBeNull();
});

test('a date that is none is told of with its row', async () => {
  const { choose: take } = await renderImport();
  await take(TWO);
  const note = '“31/02/1970” in row 2 is no date (Birthday); that person comes in without it.';
  expect(await screen.findByText(note)).toBeTruthy();
});

test('each person opens to all that the file says of them', async () => {
  const { choose: take, user } = await renderImport();
  await take(TWO);
  const [name] = await screen.findAllByText('Bo Berg');
  if (name === undefined) throw new Error('Bo is not shown');
  await user.click(name);
  expect(screen.getAllByText('13 May 1980').length).toBeGreaterThan(0);
});

test('who is there already is shown with what they would gain, and keeps what was written', async () => {
  const database = await openFresh();
  await database.contacts.add(
    makeContact({ id: 'mette', displayName: 'Mette Hansen', notes: 'Sails', matchKeys: ['mette@x.dk'] }),
  );
  const { choose: take, user } = await renderImport({ database });
  await take('Name,Email,Notes,Phone\nMette Hansen,mette@x.dk,Rows,+45 22 33 44 55\n');
  await screen.findByText('One person you have, with something new');
  await user.click(screen.getByRole('button', { name: 'Import what is new about one person' }));
  expect((await screen.findByRole('status')).textContent).toContain('1 person you had gained something.');
  expect(await database.contacts.get('mette')).toMatchObject({
    notes: 'Sails',
    phones: [{ value: '+45 22 33 44 55' }],
  });
});

test('the same file twice: nobody is new, and it is said', async () => {
  const { choose: take, user, database } = await renderImport();
  await take(TWO);
  await user.click(await screen.findByRole('button', { name: 'Import 2 people' }));
  await screen.findByRole('status');
  await take(TWO);
  await screen.findByText('Nobody new');
  await user.click(screen.getByRole('button', { name: 'Import all the same' }));
  expect((await screen.findByRole('status')).textContent).toContain('Nobody new came in.');
  expect(await database.contacts.count()).toBe(2);
});

test('one undo takes it back', async () => {
  const { choose: take, user, database } = await renderImport();
  await take(TWO);
  await user.click(await screen.findByRole('button', { name: 'Import 2 people' }));
  await user.click(await screen.findByRole('button', { name: 'Take the import back' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Everything is as before.'));
  expect(await database.contacts.count()).toBe(0);
});

test('what is said of the batch holds for everyone new in it', async () => {
  const database = await openFresh();
  const sphere = await addSphere(database, { name: 'Choir', color: 'sea', private: false });
  const { choose: take, user } = await renderImport({ database });
  await take(TWO);
  await user.click(await screen.findByRole('radio', { name: 'Loose' }));
  await user.selectOptions(screen.getByLabelText('Know from'), 'Choir');
  await user.selectOptions(screen.getByLabelText('How often'), 'Every two years');
  await user.type(screen.getByLabelText('Tags for all of them'), 'summer{Enter}');
  await screen.findByText(/That makes about one a week; you said five/);
  await user.click(screen.getByRole('button', { name: 'Import 2 people' }));
  await screen.findByRole('status');
  const said = { tie: 'weak', sphereIds: [sphere], rhythm: { every: 2, unit: 'year' }, tags: ['summer'] };
  expect(await database.contacts.toArray()).toMatchObject([said, said]);
});

test('people of a private sphere come with birthdays only', async () => {
  const database = await openFresh();
  await addSphere(database, { name: 'Family', color: 'ochre', private: true });
  const { choose: take, user } = await renderImport({ database });
  await take(TWO);
  await user.click(await screen.findByRole('radio', { name: 'Close' }));
  await user.selectOptions(screen.getByLabelText('Know from'), 'Family');
  expect(await screen.findByText(/birthdays only/)).toBeTruthy();
});

test('columns that nobody knows are told apart, and who comes of it is seen at once', async () => {
  const { choose: take, user, database } = await renderImport();
  await take('a,b,c\nqq,1,xx\nrr,2,yy\n');
  expect((await screen.findByRole('alert')).textContent).toContain('Which column is what?');
  await user.selectOptions(screen.getByLabelText('a'), 'Whole name');
  await screen.findByText('2 new people');
  await user.selectOptions(screen.getByLabelText('b'), 'Leave out');
  await waitFor(() =>
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Import 2 people' }).disabled).toBe(false),
  );
  await user.click(screen.getByRole('button', { name: 'Import 2 people' }));
  await screen.findByRole('status');
  expect(await database.contacts.toArray()).toEqual(
    expect.arrayContaining([expect.objectContaining({ displayName: 'qq', extra: [{ name: 'c', value: 'xx' }] })]),
  );
});

const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1]);
const brokenWide = new Uint8Array([0xff, 0xfe, 0x4e, 0x00, 0x61]);

test.each([
  ['en', '', 'There is nothing in this file'],
  ['da', jpeg, 'et billede (JPEG)'],
  ['sv', jpeg, 'en bild (JPEG)'],
  ['da', 'Name,Email\n', 'Der er ingen i filen'],
  ['sv', brokenWide, 'Bokstäverna i filen är skadade'],
  ['en', '"'.repeat(1000), 'Nobody can be found in this file'],
] as const)('in %s a file that is none ends in a clear word (%#)', async (language, content, says) => {
  const { choose: take, database } = await renderImport({ language });
  await take(typeof content === 'string' ? content : new Uint8Array(content));
  expect((await screen.findByRole('alert')).textContent).toContain(says);
  expect(await database.contacts.count()).toBe(0);
});

test('where to get a file is told for each address book', async () => {
  const { user } = await renderImport({ language: 'da' });
  const way = screen.getByText('iPhone og iCloud');
  await user.click(way);
  expect(
    within(screen.getByRole('region', { name: 'Hvordan får jeg sådan en fil?' })).getByText(/Eksporter vCard/),
  ).toBeTruthy();
});

const CARDS = vcards({ name: 'Mette Hansen', email: 'mette@x.dk', lines: ['BDAY:1980-02-31'] }, { name: '' });

test.each([
  ['en', 'Contacts as vCards', '“1980-02-31” in card 1 is no date (Birthday); that person comes in without it.'],
  ['da', 'Personer som vCard', '»1980-02-31« i kort 1 er ingen dato (Fødselsdag); personen kommer ind uden den.'],
  ['sv', 'Personer som vCard', '”1980-02-31” i kort 1 är inget datum (Födelsedag), personen kommer in utan det.'],
] as const)('in %s cards are called cards, and have no columns', async (language, source, note) => {
  const { choose: take, messages } = await renderImport({ language });
  await take(CARDS);
  await screen.findByRole('heading', { name: source });
  expect(screen.getByText(note)).toBeTruthy();
  expect(screen.getByText(messages.importing.note.nobody(messages.importing.place.card.first('2')))).toBeTruthy();
  expect(screen.queryByText(messages.importing.columns)).toBeNull();
});

test('what is pasted goes the same way, by the keys and by the button', async () => {
  const { user, database } = await renderImport();
  await user.click(screen.getByRole('heading', { level: 1 }));
  await user.paste(CARDS);
  await screen.findByText('One new person');
  expect(screen.getByText('What you copied')).toBeTruthy();
  await user.click(screen.getByLabelText('Tags for all of them'));
  await user.paste('choir');
  expect(screen.getByText('One new person')).toBeTruthy();
  expect(await database.contacts.count()).toBe(0);
});

test('the button reads the clipboard, and says when there is nothing on it', async () => {
  const { user } = await renderImport();
  await navigator.clipboard.writeText('');
  await user.click(screen.getByRole('button', { name: 'Paste' }));
  await screen.findByText(/There is nothing to paste/);
  await navigator.clipboard.writeText(TWO);
  await user.click(screen.getByRole('button', { name: 'Paste' }));
  expect(await screen.findByText('2 new people')).toBeTruthy();
});

/** A phone whose picker answers so. */
function withPicker(answer: Promise<unknown>): void {
  answer.catch(() => undefined);
  Object.defineProperty(navigator, 'contacts', { configurable: true, value: { select: () => answer } });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'contacts'));
}

test('people are picked on the phone, where it has a picker', async () => {
  withPicker(Promise.resolve([{ name: ['Helle Kjær'], tel: ['+45 22 33 44 55'] }, { name: [] }]));
  const { user, database } = await renderImport();
  await user.click(screen.getByRole('button', { name: 'Pick from the phone’s contacts' }));
  await screen.findByRole('heading', { name: 'People you picked' });
  expect(screen.getByText('No. 2 has no name, e-mail or phone number; it is left out.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Import one person' }));
  await screen.findByRole('status');
  expect(await database.contacts.toArray()).toMatchObject([{ displayName: 'Helle Kjær', matchKeys: ['+4522334455'] }]);
});

test('a picker that is refused is told of', async () => {
  withPicker(Promise.reject(new Error('refused')));
  const { user } = await renderImport();
  await user.click(screen.getByRole('button', { name: 'Pick from the phone’s contacts' }));
  expect(await screen.findByText(/contacts couldn’t be opened/)).toBeTruthy();
});
