import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addSpan, calendarDate } from '../../src/domain/calendar-date.ts';
import { useMercy, type Skipped } from '../../src/person/use-mercy.ts';
import { todayHere } from '../../src/platform/clock.ts';
import { makeContact, makePlan } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { renderScreen } from '../support/render-screen.tsx';

const HELLE = makeContact({ id: 'helle', givenName: 'Helle', tie: 'weak' });
const outcomes: Skipped[] = [];

function Acts({ planId }: { readonly planId?: string }) {
  const { name, skip, snooze, unsnooze, rest, wake } = useMercy(HELLE, planId === undefined ? {} : { planId });
  return (
    <>
      <p>{name}</p>
      {skip && <button onClick={() => void skip().then((outcome) => outcomes.push(outcome))}>skip</button>}
      <button onClick={() => void snooze({ every: 2, unit: 'week' })}>snooze</button>
      <button onClick={() => void snooze(calendarDate('2999-03-08'))}>snooze until</button>
      <button onClick={() => void unsnooze()}>unsnooze</button>
      <button onClick={() => void rest()}>rest</button>
      <button onClick={() => void wake()}>wake</button>
    </>
  );
}

async function renderActs(planId?: string) {
  const database = await openFresh();
  await database.contacts.add(HELLE);
  const startsOn = ['2026-02-22', '2026-03-01', '2026-03-08'] as const;
  const plans = startsOn.map((day, index) =>
    makePlan({
      id: `plan-${index}`,
      startsOn: calendarDate(day),
      items: [{ contactId: 'helle', reasons: [], ...(index < 2 && { choice: 'not-this-week' as const }) }],
    }),
  );
  await database.plans.bulkAdd(plans);
  return renderScreen(planId === undefined ? <Acts /> : <Acts planId={planId} />, { database });
}

test.each([
  ['snooze', /^No suggestions about Helle until/, { snoozedUntil: addSpan(todayHere(), { every: 2, unit: 'week' }) }],
  ['snooze until', 'No suggestions about Helle until 8 March 2999.', { snoozedUntil: '2999-03-08' }],
  ['unsnooze', 'Helle may turn up again.', {}],
  ['rest', 'Helle rests. Nothing is deleted.', { restingSince: todayHere() }],
  ['wake', 'You’re keeping in touch with Helle again.', {}],
])('%s says what it did, and can be undone', async (act, note, fields) => {
  const { user, database } = await renderActs();
  await user.click(screen.getByRole('button', { name: act }));
  expect(await screen.findByText(note)).toBeTruthy();
  expect(await database.contacts.get('helle')).toMatchObject(fields);
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
});

test('not this week is there for those in a plan alone', async () => {
  await renderActs();
  expect(screen.queryByRole('button', { name: 'skip' })).toBeNull();
});

test('the third "not this week" in a row is one too often', async () => {
  const { user, database } = await renderActs('plan-2');
  await user.click(screen.getByRole('button', { name: 'skip' }));
  expect(await screen.findByText('Helle can wait.')).toBeTruthy();
  expect((await database.plans.get('plan-2'))?.items[0]?.choice).toBe('not-this-week');
  expect(outcomes).toEqual(['too-often']);
});
