import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addDays } from '../../../../src/domain/calendar-date.ts';
import { measureDue } from '../../../../src/features/check-in/things/measure-due.tsx';
import { saveMeasure } from '../../../../src/store/measures.ts';
import { SUNDAY } from '../../../support/make.ts';
import { openFresh } from '../../../support/open.ts';
import { renderScreen } from '../../../support/render-screen.tsx';
import { thinkHere } from '../../../support/think.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${SUNDAY}T12:00`) });
});
afterEach(() => {
  vi.useRealTimers();
});

const FORM = [{ questionId: 'form', score: 3 }] as const;

test('it is wanted when it is time again, and leads to the questions', async () => {
  const database = await openFresh();
  await saveMeasure(database, addDays(SUNDAY, -95), FORM);
  expect(await measureDue.need(database, SUNDAY, thinkHere(database))).toBeGreaterThan(0);
  await renderScreen(<measureDue.Offer onDone={() => undefined} />, { database });
  const act = await screen.findByRole('link', { name: 'Ask yourself' });
  expect(act.getAttribute('href')).toBe('#/measure');
});

test('once answered, it is not wanted, and the round goes on', async () => {
  const database = await openFresh();
  await saveMeasure(database, SUNDAY, FORM);
  expect(await measureDue.need(database, SUNDAY, thinkHere(database))).toBe(0);
  const done = vi.fn<(count: number) => void>();
  const { user } = await renderScreen(<measureDue.Offer onDone={done} />, { database });
  await user.click(await screen.findByRole('button', { name: 'Go on' }));
  expect(done).toHaveBeenCalledWith(0);
});
