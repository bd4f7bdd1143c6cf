import { screen, within } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, test } from 'vitest';
import { ChapterScreen } from '../../../src/features/help/chapter-screen.tsx';
import { HelpScreen } from '../../../src/features/help/help-screen.tsx';
import { paths } from '../../../src/paths.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const help = (
  <Suspense>
    <HelpScreen />
  </Suspense>
);
const chapter = (
  <Suspense>
    <ChapterScreen />
  </Suspense>
);

test('shows its chapters, each a link', async () => {
  await renderScreen(help);
  const link = await screen.findByRole('link', { name: 'Close and loose, and how often' });
  expect(link.getAttribute('href')).toBe('#/help/ties');
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(15);
});

test('finds what has the words, wherever in the guide it stands', async () => {
  const { user } = await renderScreen(help);
  await user.type(await screen.findByRole('searchbox'), 'new phone');
  const found = screen.getByRole('region', { name: 'Found in the guide' });
  expect(within(found).getByRole('heading', { name: 'Moving to a new phone' })).toBeTruthy();
  expect(within(found).getAllByRole('link', { name: 'Your data' })[0]?.getAttribute('href')).toBe('#/help/data');
});

test('finds words without their marks, and says so when there are none', async () => {
  const { user } = await renderScreen(help, { language: 'da' });
  const search = await screen.findByRole('searchbox');
  await user.type(search, 'SLOR kode');
  expect(screen.getByRole('heading', { name: 'Sløret skjuler, det låser ikke' })).toBeTruthy();
  await user.clear(search);
  await user.type(search, 'flyvemaskine');
  expect(screen.getByText('Her er intet med de ord. Prøv et andet.')).toBeTruthy();
});

test('a chapter leads to the screens it speaks of, and to the next chapter', async () => {
  await renderScreen(chapter, { address: '/help/wrong', pattern: paths.helpChapter(':chapter') });
  expect(await screen.findByRole('heading', { level: 1, name: 'When something goes wrong' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Backup' }).getAttribute('href')).toBe('#/backup');
  expect(screen.getByRole('link', { name: 'Start without the stored copy of the app' }).getAttribute('href')).toBe(
    './?no-sw',
  );
  expect(screen.getByRole('link', { name: 'Next: Where it comes from' }).getAttribute('href')).toBe('#/help/sources');
});

test('an address without a chapter leads back to the contents', async () => {
  await renderScreen(chapter, { address: '/help/none', pattern: paths.helpChapter(':chapter'), language: 'sv' });
  expect((await screen.findByRole('link', { name: 'Alla kapitel' })).getAttribute('href')).toBe('#/help');
});
