import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Series } from '../../../src/ui/chart/series.tsx';
import { renderScreen } from '../../support/render-screen.tsx';

const DAYS = ['2026-01-01', '2026-01-11', '2026-02-10'] as const;
const WORDS = { day: (day: string) => `on ${day}`, value: (value: number) => `level ${value}` };

async function renderSeries() {
  await renderScreen(
    <Series
      caption="How it went"
      days={DAYS}
      lines={[
        { label: 'Helps me', points: [1, 3, 5] },
        { label: 'Has its form', points: [undefined, 2, undefined], dashed: true },
      ]}
      words={WORDS}
      scale={[1, 5]}
    />,
  );
  return screen.getByRole('figure', { name: 'How it went' });
}

/** Where the points of a strip stand, from the left and from the top. */
function pointsIn(drawing: Element | undefined): readonly string[] {
  const circles = drawing?.querySelectorAll('circle') ?? [];
  return [...circles].map((circle) => `${circle.getAttribute('cx')} ${circle.getAttribute('cy')}`);
}

test('the days stand as far apart as they were, the greatest at the top', async () => {
  const [first] = (await renderSeries()).querySelectorAll('svg');
  expect(pointsIn(first)).toEqual(['0% 100%', '25% 50%', '100% 0%']);
});

test('a day without a value has no point', async () => {
  const [, second] = (await renderSeries()).querySelectorAll('svg');
  expect(pointsIn(second)).toEqual(['25% 75%']);
});

test('the table says the same, the latest day first', async () => {
  const rows = [...(await renderSeries()).querySelectorAll('tr')].map((row) =>
    [...row.cells].map(({ textContent }) => textContent),
  );
  expect(rows).toEqual([
    ['How it went', 'on 2026-02-10', 'on 2026-01-11', 'on 2026-01-01'],
    ['Helps me', 'level 5', 'level 3', 'level 1'],
    ['Has its form', '–', 'level 2', '–'],
  ]);
});

test('a single day stands in the middle', async () => {
  await renderScreen(
    <Series caption="Once" days={['2026-01-01']} lines={[{ label: 'Helps me', points: [0] }]} words={WORDS} />,
  );
  expect(pointsIn(screen.getByRole('figure').querySelector('svg') ?? undefined)).toEqual(['50% 100%']);
});
