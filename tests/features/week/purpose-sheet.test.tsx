/** What one would like one's people for. */
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { nextLookBack } from '../../../src/domain/purpose.ts';
import { PurposeSheet } from '../../../src/features/week/purpose-sheet.tsx';
import { en } from '../../../src/i18n/en.ts';
import { todayHere } from '../../../src/platform/clock.ts';
import { renderScreen } from '../../support/render-screen.tsx';

test('a purpose is kept once, also when it is pressed twice', async () => {
  const { purpose: words } = en.offers;
  const onClose = vi.fn<() => void>();
  const { user, database } = await renderScreen(<PurposeSheet onClose={onClose} />);
  await user.click(await screen.findByRole('radio', { name: en.words.purposeKind.inspiration }));
  await user.dblClick(screen.getByRole('button', { name: words.save }));
  await screen.findByText(words.saved);
  expect(onClose).toHaveBeenCalledOnce();
  expect(await database.purposes.toArray()).toMatchObject([
    { kind: 'inspiration', rank: 0, lookBackOn: nextLookBack(todayHere()) },
  ]);
});
