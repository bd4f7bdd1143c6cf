/** The quiet bars: a drawing without figures, and a table that says them. */
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { QuietBars } from '../../../src/ui/chart/quiet-bars.tsx';
import { renderScreen } from '../../support/render-screen.tsx';

async function renderBars(...values: readonly number[]): Promise<HTMLElement> {
  const bars = values.map((value, index) => ({ label: `Week ${index}`, value }));
  await renderScreen(<QuietBars caption="Signs, week by week" columns={['Week', 'Signs']} bars={bars} />);
  return screen.findByRole('figure', { name: 'Signs, week by week' });
}

test('the table says each value, the latest first', async () => {
  const figure = within(await renderBars(2, 0, 3));
  expect(figure.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
    'WeekSigns',
    'Week 23',
    'Week 10',
    'Week 02',
  ]);
});

test('the drawing has no words; one dinner with many leaves the other weeks their height', async () => {
  const figure = await renderBars(1, 0, 25);
  const drawing = figure.querySelector<HTMLElement>('[aria-hidden]');
  expect(drawing?.textContent).toBe('');
  const heights = [...(drawing?.querySelectorAll('span') ?? [])].map(({ style }) => style.height);
  expect(heights).toEqual(['20%', '0%', '100%']);
});

test('nothing at all is nothing', async () => {
  const figure = await renderBars(0, 0);
  expect([...figure.querySelectorAll<HTMLElement>('[aria-hidden] span')].map(({ style }) => style.height)).toEqual([
    '0%',
    '0%',
  ]);
});
