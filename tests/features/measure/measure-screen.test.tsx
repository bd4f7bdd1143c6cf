import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import { MeasureScreen } from '../../../src/features/measure/measure-screen.tsx';
import type { Language } from '../../../src/domain/settings.ts';
import { saveMeasure } from '../../../src/store/measures.ts';
import { retireQuestion, rewordQuestion } from '../../../src/store/questions.ts';
import { SUNDAY } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${SUNDAY}T12:00`) });
});
afterEach(() => {
  vi.useRealTimers();
});

const WORK = 'Does my network help me in my daily work?';

async function renderMeasure(database?: Awaited<ReturnType<typeof openFresh>>, language?: Language) {
  const shown = await renderScreen(<MeasureScreen />, {
    ...(database && { database }),
    ...(language && { language }),
  });
  await screen.findByRole('heading', { level: 1 });
  return shown;
}

test('one answers in five steps and in one’s own words, and what one answered stands there', async () => {
  const { user, database } = await renderMeasure();
  await user.click(await screen.findByRole('button', { name: 'Answer now' }));
  expect(screen.getAllByRole('group')).toHaveLength(6);
  await user.click(within(screen.getByRole('group', { name: WORK })).getByRole('radio', { name: 'Mostly' }));
  const [addWords] = screen.getAllByRole('button', { name: 'Add a few words' });
  if (addWords !== undefined) await user.click(addWords);
  await user.type(screen.getByRole('textbox', { name: 'In your own words' }), 'Most of all on Fridays');
  await user.click(screen.getByRole('button', { name: 'Keep the answers' }));
  expect(await screen.findByText('Your answers are kept.')).toBeTruthy();
  expect(await screen.findByText('Most of all on Fridays')).toBeTruthy();
  expect((await database.measures.toArray())[0]).toMatchObject({
    day: SUNDAY,
    answers: [{ questionId: 'daily-work', score: 4, words: 'Most of all on Fridays' }],
  });
});

test('keeping nothing is answered kindly, and nothing is kept', async () => {
  const { user, database } = await renderMeasure();
  await user.click(await screen.findByRole('button', { name: 'Answer now' }));
  await user.click(screen.getByRole('button', { name: 'Keep the answers' }));
  expect(screen.getByRole('alert').textContent).toContain('at least one question');
  expect(await database.measures.count()).toBe(0);
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByRole('button', { name: 'Answer now' })).toBeTruthy();
});

test('what has changed is said, drawn, and there as a table; a reworded question stays the same', async () => {
  const database = await openFresh();
  await saveMeasure(database, addDays(SUNDAY, -100), [
    { questionId: 'daily-work', score: 2 },
    { questionId: 'form', score: 4 },
    { questionId: 'trust', score: 5 },
  ]);
  await rewordQuestion(database, { id: 'daily-work', text: 'Does it help me?', before: WORK }, addDays(SUNDAY, -10));
  await retireQuestion(database, 'trust', addDays(SUNDAY, -10));
  await saveMeasure(database, SUNDAY, [
    { questionId: 'daily-work', score: 3 },
    { questionId: 'form', score: 1 },
  ]);
  await renderMeasure(database);
  expect(await screen.findByText('More than last time: Does it help me?')).toBeTruthy();
  expect(screen.getByText(/^Less than last time: Do we meet/)).toBeTruthy();
  const rows = [...screen.getByRole('figure').querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
  expect(rows[0]).toBe('Does it help me?PartlyHardly');
  expect(rows[2]).toMatch(/–Fully$/);
  expect(screen.getByText(/No longer asked/)).toBeTruthy();
});

test('a question is reworded, retired and added, each with a way back', async () => {
  const { user, database } = await renderMeasure();
  await user.click(await screen.findByRole('button', { name: WORK }));
  const field = screen.getByRole('textbox', { name: 'The question' });
  await user.clear(field);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alert').textContent).toContain('Write the question first');
  await user.type(field, 'Does it help me?');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await user.click(await screen.findByRole('button', { name: 'Does it help me?' }));
  expect(screen.getByText(new RegExp(`Until .*“${WORK.replace('?', '\\?')}”`))).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Stop asking this' }));
  expect(await screen.findByText(/No longer asked/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Does it help me?' }));
  await user.click(screen.getByRole('button', { name: 'Ask this again' }));
  await user.click(await screen.findByRole('button', { name: 'Add a question' }));
  await user.type(screen.getByRole('textbox', { name: 'The question' }), 'Did I laugh?');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('button', { name: 'Did I laugh?' })).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Did I laugh?' })).toBeNull());
  expect(await database.questions.count()).toBe(1);
});

test('answers of a day are changed and thrown away, and come back', async () => {
  const database = await openFresh();
  await saveMeasure(database, addDays(SUNDAY, -1), [{ questionId: 'form', score: 4 }]);
  const { user } = await renderMeasure(database);
  await user.click(await screen.findByRole('button', { name: 'More: 7 March 2026' }));
  await user.click(screen.getByRole('button', { name: 'Change the answers' }));
  await user.click(within(screen.getByRole('group', { name: WORK })).getByRole('radio', { name: 'Fully' }));
  await user.click(screen.getByRole('button', { name: 'Keep the answers' }));
  expect(await screen.findByText('Two answers')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'More: 7 March 2026' }));
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  await vi.waitFor(() => expect(screen.queryByText('7 March 2026')).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('7 March 2026')).toBeTruthy();
});

test('another span moves the next time', async () => {
  const database = await openFresh();
  await saveMeasure(database, addDays(SUNDAY, -100), [{ questionId: 'form', score: 4 }]);
  const { user } = await renderMeasure(database);
  expect(await screen.findByText(/^It is time again/)).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox', { name: 'How often' }), 'Once a year');
  expect(await screen.findByText('Next time is 28 November.')).toBeTruthy();
});

test.each(['da', 'sv'] as const)('speaks %s', async (language) => {
  const { messages } = await renderMeasure(undefined, language);
  expect(await screen.findByRole('button', { name: messages.measure.begin })).toBeTruthy();
  expect(screen.getByRole('button', { name: messages.measure.questions.trust })).toBeTruthy();
});

test('what one has begun to answer stands there again after a reload, and is let go by cancelling', async () => {
  const { user, database, unmount } = await renderMeasure();
  await user.click(await screen.findByRole('button', { name: 'Answer now' }));
  await user.click(within(screen.getByRole('group', { name: WORK })).getByRole('radio', { name: 'Mostly' }));
  await vi.waitFor(async () =>
    expect(await database.settings.get('settings')).toMatchObject({
      measureDraft: { day: SUNDAY, answers: [{ questionId: 'daily-work', score: 4 }] },
    }),
  );
  unmount();
  await renderMeasure(database);
  const group = await screen.findByRole('group', { name: WORK });
  expect(within(group).getByRole<HTMLInputElement>('radio', { name: 'Mostly' }).checked).toBe(true);
  expect(await database.measures.count()).toBe(0);
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByRole('button', { name: 'Answer now' })).toBeTruthy();
  expect((await database.settings.get('settings'))?.measureDraft).toBeUndefined();
});
