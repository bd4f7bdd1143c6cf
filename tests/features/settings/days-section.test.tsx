/** How early one wants to know of birthdays and other days. */
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SettingsScreen } from '../../../src/features/settings/settings-screen.tsx';
import { settingsOf } from '../../../src/store/settings.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

test.each([
  [
    'en',
    'How early do you want to know?',
    ['On the day', 'The day before', 'Three days before', 'A week before', 'Two weeks before'],
  ],
  ['da', 'Hvor tidligt vil du vide det?', ['På selve dagen', 'Dagen før', 'Tre dage før', 'En uge før', 'To uger før']],
  [
    'sv',
    'Hur tidigt vill du veta?',
    ['På själva dagen', 'Dagen före', 'Tre dagar före', 'En vecka före', 'Två veckor före'],
  ],
] as const)(
  'a week before until one says otherwise, from the day itself to two weeks before (%s)',
  async (language, label, said) => {
    const { user, database } = await renderScreen(<SettingsScreen />, { database: await openFresh(), language });
    const field = await screen.findByLabelText<HTMLSelectElement>(label);
    expect(Array.from(field.options, ({ text }) => text)).toEqual(said);
    expect(field.selectedOptions[0]?.text).toBe(said[3]);
    await user.selectOptions(field, said[0]);
    await waitFor(async () => expect((await settingsOf(database)).leadDays).toBe(0));
  },
);
