/** Bands of colour: drawn for the eye alone, said part by part in a table. */
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Bands, type Band } from '../../../src/ui/chart/bands.tsx';
import { renderScreen } from '../../support/render-screen.tsx';

const BANDS: readonly Band[] = [
  {
    label: 'Care',
    hue: 'pine',
    parts: [
      { label: 'Health', value: 4, text: 'four people' },
      { label: 'Mind', value: 0, text: 'nobody yet' },
    ],
  },
  { label: 'Words', hue: 'teal', parts: [{ label: 'Languages', value: 0, text: 'nobody yet', missing: true }] },
];

test('the table says every part, also one that is not drawn', async () => {
  await renderScreen(<Bands caption="Who knows what" bands={BANDS} columns={['Area', 'Field', 'People']} />);
  const figure = screen.getByRole('figure', { name: 'Who knows what' });
  const rows = within(figure).getAllByRole('row', { hidden: true });
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['Area', 'Field', 'People'],
    ['Care', 'Health', 'four people'],
    ['Care', 'Mind', 'nobody yet'],
    ['Words', 'Languages', 'nobody yet'],
  ]);
});

test('a few are seen beside many, a gap is as wide as one, and what nobody wants is not drawn', async () => {
  const { container } = await renderScreen(
    <Bands caption="Who knows what" captionHidden bands={BANDS} columns={['Area', 'Field', 'People']} />,
  );
  const widths = [...container.querySelectorAll<HTMLElement>('[style*="width"]')].map(({ style }) => style.width);
  expect(widths).toEqual(['100%', '50%']);
});
