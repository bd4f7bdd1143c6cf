import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { EraseSheet } from '../../../../src/features/settings/erase/erase-sheet.tsx';
import { EraseContext } from '../../../../src/hooks/use-erase.ts';
import type { Messages } from '../../../../src/i18n/messages.ts';
import { renderScreen } from '../../../support/render-screen.tsx';

async function renderSheet(language: 'en' | 'da' | 'sv') {
  const erase = vi.fn<(messages: Messages) => void>();
  const shown = await renderScreen(
    <EraseContext value={erase}>
      <EraseSheet onClose={() => undefined} />
    </EraseContext>,
    { language },
  );
  return { ...shown, erase };
}

test.each([
  ['en', /Write “erase”/, ' Erase ', 'Erase everything now'],
  ['da', /Skriv »slet«/, 'slet', 'Slet alt nu'],
  ['sv', /Skriv ”radera”/, 'RADERA', 'Radera allt nu'],
] as const)('in %s it begins only once the word is written', async (language, label, word, act) => {
  const { user, erase, messages } = await renderSheet(language);
  await user.type(screen.getByLabelText(label), 'no{Enter}');
  expect(erase).not.toHaveBeenCalled();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: act }).disabled).toBe(true);
  await user.clear(screen.getByLabelText(label));
  await user.type(screen.getByLabelText(label), word);
  await user.click(screen.getByRole('button', { name: act }));
  expect(erase).toHaveBeenCalledExactlyOnceWith(messages);
});

test('a backup is offered first', async () => {
  await renderSheet('en');
  expect(screen.getByRole('link', { name: 'Make a backup first' }).getAttribute('href')).toBe('#/backup');
});
