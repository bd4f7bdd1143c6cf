import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { UprightBars } from '../../../src/ui/chart/upright-bars.tsx';
import { renderScreen } from '../../support/render-screen.tsx';

const BARS = [
  { key: 'a', label: '1 March', value: 2, text: 'two' },
  { key: 'b', label: '8 March', value: 0, text: 'none' },
  { key: 'c', label: '15 March', value: 4, text: 'four' },
];

test('each is as tall as it is beside the tallest; the first and the last are named', async () => {
  await renderScreen(<UprightBars caption="Signs" columns={['Week', 'Signs']} bars={BARS} />);
  const heights = [...document.querySelectorAll<HTMLElement>('[style*="height"]')].map(({ style }) => style.height);
  expect(heights).toEqual(['50%', '0%', '100%']);
  const drawn = document.querySelector('[aria-hidden]');
  expect(drawn?.textContent).toBe('1 March15 March');
});

test('the table says the same, the latest first', async () => {
  await renderScreen(<UprightBars caption="Signs" columns={['Week', 'Signs']} bars={BARS} />);
  const figure = screen.getByRole('figure', { name: 'Signs' });
  const rows = [...figure.querySelectorAll('tr')].map(({ textContent }) => textContent);
  expect(rows).toEqual(['WeekSigns', '15 Marchfour', '8 Marchnone', '1 Marchtwo']);
});

test('all nothing is drawn as nothing', async () => {
  const none = BARS.map(({ key, label }) => ({ key, label, value: 0, text: 'none' }));
  await renderScreen(<UprightBars caption="Signs" columns={['Week', 'Signs']} bars={none} />);
  expect(document.querySelector<HTMLElement>('[style*="height"]')?.style.height).toBe('0%');
});
