import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { OpeningLinesSection } from '../../../../src/features/settings/opening-lines/opening-lines-section.tsx';
import { useLive } from '../../../../src/hooks/use-live.ts';
import { keepOpeningLine } from '../../../../src/store/opening-lines.ts';
import { settingsOf } from '../../../../src/store/settings.ts';
import { openFresh } from '../../../support/open.ts';
import { renderScreen } from '../../../support/render-screen.tsx';

function Section() {
  const settings = useLive(settingsOf);
  return settings && <OpeningLinesSection lines={settings.openingLines} />;
}

test('a line is added, in words that show where the name goes', async () => {
  const { user, database } = await renderScreen(<Section />, { language: 'da' });
  await user.click(await screen.findByRole('button', { name: 'Tilføj en indledning' }));
  const sheet = within(await screen.findByRole('dialog', { name: 'Tilføj en indledning' }));
  await user.click(sheet.getByRole('button', { name: 'Gem' }));
  expect(sheet.getByRole('alert').textContent).toBe('Skriv et par ord først.');
  await user.type(sheet.getByRole('textbox', { name: 'Ordene' }), 'Kære {{navn}, hvad med …?');
  await user.selectOptions(sheet.getByLabelText('Sprog'), 'Svenska');
  await user.click(sheet.getByRole('button', { name: 'Gem' }));
  expect(await screen.findByRole('button', { name: 'Kære {navn}, hvad med …?' })).toBeTruthy();
  expect((await settingsOf(database)).openingLines).toMatchObject([
    { language: 'sv', text: 'Kære {name}, hvad med …?' },
  ]);
});

test('a line is changed, and removed with a way back', async () => {
  const database = await openFresh();
  await keepOpeningLine(database, { language: 'en', text: 'Dear {name}, …' });
  const { user } = await renderScreen(<Section />, { database });
  await user.click(await screen.findByRole('button', { name: 'Dear {name}, …' }));
  const words = screen.getByRole('textbox', { name: 'The words' });
  await user.clear(words);
  await user.type(words, 'My dear {{name}');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await user.click(await screen.findByRole('button', { name: 'My dear {name}' }));
  await user.click(screen.getByRole('button', { name: 'Remove' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'My dear {name}' })).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('button', { name: 'My dear {name}' })).toBeTruthy();
});
