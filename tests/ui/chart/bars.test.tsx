import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Bars, type Bar } from '../../../src/ui/chart/bars.tsx';
import { renderScreen } from '../../support/render-screen.tsx';

const ROWS: readonly Bar[] = [
  { label: 'Nursing', value: 4, text: 'four of eight', hue: 'pine' },
  { label: 'Teaching', value: 1, text: 'one of eight' },
  { label: 'Law', value: 0, text: 'nobody' },
];

/** How wide each bar is drawn, from the top. */
function widths(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('[style*="width"]')].map(({ style }) => style.width);
}

test('the figure is named, and the same is there as a table', async () => {
  await renderScreen(<Bars caption="What the members do" rows={ROWS} />);
  const figure = screen.getByRole('figure', { name: 'What the members do' });
  expect(within(figure).getByText('As a table')).toBeTruthy();
  const rows = [...figure.querySelectorAll('tr')].map(({ textContent }) => textContent);
  expect(rows).toEqual(['Nursingfour of eight', 'Teachingone of eight', 'Lawnobody']);
});

test('the longest bar fills the row, unless something greater would', async () => {
  const { unmount } = await renderScreen(<Bars caption="What the members do" rows={ROWS} />);
  expect(widths()).toEqual(['100%', '25%', '0%']);
  unmount();
  await renderScreen(<Bars caption="What the members do" rows={ROWS} max={8} />);
  expect(widths()).toEqual(['50%', '12.5%', '0%']);
});

test('nothing at all is drawn as nothing', async () => {
  await renderScreen(<Bars caption="What the members do" rows={[{ label: 'Law', value: 0, text: 'nobody' }]} />);
  expect(widths()).toEqual(['0%']);
});

test('a mark is drawn to the same scale, and the longest of all fills the row; the table says both', async () => {
  const rows: readonly Bar[] = [
    { label: 'Close', value: 4, text: '4 weeks', mark: { value: 3, text: '3 weeks' } },
    { label: 'Loose', value: 2, text: '2 weeks', mark: { value: 8, text: '8 weeks' } },
  ];
  await renderScreen(<Bars caption="Time between" columns={['Which', 'Between', 'Meant']} rows={rows} />);
  expect(widths()).toEqual(['50%', '25%']);
  const marks = [...document.querySelectorAll<HTMLElement>('[style*="inset-inline-start"]')];
  expect(marks.map(({ style }) => style.insetInlineStart)).toEqual(['37.5%', '100%']);
  const cells = [...document.querySelectorAll('tr')].map(({ children }) =>
    Array.from(children, (each) => each.textContent),
  );
  expect(cells).toEqual([
    ['Which', 'Between', 'Meant'],
    ['Close', '4 weeks', '3 weeks'],
    ['Loose', '2 weeks', '8 weeks'],
  ]);
});
