/**
 * Eight weeks with the app, in five places of the world: week after week it is opened, and some of the people are talked
 * to; clocks are changed meanwhile, and February ends; then a month goes by without it.
 */
import type { Page } from '@playwright/test';
import {
  addDays,
  calendarDate as on,
  daysBetween,
  partsOf,
  type CalendarDate,
} from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { dayKeysOf } from '../../src/domain/day-key.ts';
import { makeContact, makeInteraction, makeSettings } from '../support/make.ts';
import { putRows } from './support/put-rows.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';
import { swipeAway, wake } from './support/wake.ts';
import { setWallClock, type WallTime } from './support/wall-clock.ts';

const CAPACITY = 5;
const WEEKS = 8;

/** So often looked, since it is mostly there at once. */
const SOON = { intervals: [50, 50, 100, 200] };

/** A Sunday in February, and the day in the weeks after it on which clocks are changed there, or any. */
const PLACES = [
  { zone: 'Europe/Copenhagen', start: on('2027-02-07'), changed: on('2027-03-28') },
  { zone: 'America/Los_Angeles', start: on('2028-02-06'), changed: on('2028-03-12') },
  { zone: 'Asia/Kolkata', start: on('2027-02-07'), changed: on('2027-03-21') },
  { zone: 'Pacific/Auckland', start: on('2028-02-13'), changed: on('2028-04-02') },
  { zone: 'America/St_Johns', start: on('2027-02-07'), changed: on('2027-03-14') },
] as const;

type Place = { readonly zone: string; readonly start: CalendarDate; readonly changed: CalendarDate };

/** A day that comes, and what Week says of it. */
type Dated = { readonly day: CalendarDate; readonly says: string };

test.use({ language: 'da' });
test.setTimeout(120_000);

/** Some forty people, twelve of them close, who ask for four signs a week; and two whose days are nobody's business. */
function lifeIn({ start, changed }: Place) {
  const wedding = { ...monthAndDay(changed), label: 'bryllupsdag', year: partsOf(changed).year - 10 };
  const nameDay = { ...monthAndDay(addDays(start, 44)), label: 'navnedag' };
  const leapDay = { month: 2, day: 29 };
  const days: readonly Partial<Contact>[] = [
    { birthday: { ...leapDay, year: 1984 } },
    { birthday: monthAndDay(addDays(start, 10)), dates: [wedding, nameDay] },
  ];
  const people = Array.from({ length: 40 }, (_, nth) => {
    const isClose = nth < 12;
    return makeContact({
      id: `person-${String(nth).padStart(2, '0')}`,
      displayName: `Person ${nth}`,
      givenName: `Person ${nth}`,
      tie: isClose ? 'strong' : 'weak',
      rhythm: { every: isClose ? 1 : 6, unit: 'month' },
      rhythmSince: addDays(start, -200),
      lastFullOn: addDays(start, nth - 60),
      interests: ['sejlads'],
      dueOn: addDays(start, nth),
      ...days[nth],
      ...(days[nth]?.dates !== undefined && { dayKeys: dayKeysOf(days[nth].dates) ?? [] }),
    });
  });
  return {
    contacts: [
      ...people,
      makeContact({ id: 'plumber', displayName: 'VVS', birthday: leapDay }),
      makeContact({ id: 'gone', displayName: 'Eva', tie: 'strong', standing: 'remembered', birthday: leapDay }),
    ],
    interactions: people.map(({ id }, nth) => makeInteraction({ contactIds: [id], day: addDays(start, nth - 60) })),
    settings: [makeSettings({ capacity: CAPACITY, reminders: { notify: true, withNames: false } })],
  };
}

function datedIn({ start, changed }: Place): readonly Dated[] {
  const { year } = partsOf(start);
  return [
    { day: addDays(start, 10), says: 'Person 1 har fødselsdag' },
    { day: lastOfFebruary(year), says: `Person 0 fylder ${year - 1984}` },
    { day: addDays(start, 44), says: 'Navnedag: Person 1' },
    { day: changed, says: 'Bryllupsdag: Person 1' },
  ];
}

function monthAndDay(day: CalendarDate) {
  const { month, day: dayOfMonth } = partsOf(day);
  return { month, day: dayOfMonth };
}

function lastOfFebruary(year: number): CalendarDate {
  return addDays(on(`${year}-03-01`), -1);
}

/** Comes back to the app, which lay in the background; answers once it has seen what day it is. */
async function comeBack(page: Page, place: Place, moment: WallTime): Promise<void> {
  await setWallClock(page, place.zone, moment);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(() => openedOn(page), SOON).toBe(moment.day);
}

/** Opens the app, which the phone had thrown out meanwhile. */
async function openAnew(page: Page, place: Place, moment: WallTime): Promise<void> {
  await setWallClock(page, place.zone, moment);
  await page.goto('about:blank');
  await page.goto('./#/');
  await expect.poll(() => openedOn(page), SOON).toBe(moment.day);
}

async function openedOn(page: Page): Promise<unknown> {
  return (await readTable(page, 'settings'))[0]?.['lastOpenedOn'];
}

function cards(page: Page) {
  return page.getByRole('list', { name: 'Ugens personer' }).getByRole('heading', { level: 2 });
}

/** The week as one finds it on its Sunday: not more people than one said. So many of them are talked to. */
async function liveWeek(page: Page, sunday: CalendarDate, talks: number): Promise<void> {
  const planned = async () => (await readTable(page, 'plans')).find(({ startsOn }) => startsOn === sunday)?.['items'];
  await expect.poll(planned, SOON).toBeDefined();
  const items = await planned();
  const count = Array.isArray(items) ? items.length : 0;
  expect(count).toBeGreaterThanOrEqual(talks);
  expect(count).toBeLessThanOrEqual(CAPACITY);
  await expect(cards(page)).toHaveCount(count);
  for (let waiting = count; waiting > count - talks; waiting -= 1) {
    await page.getByRole('link', { name: 'Vi har talt sammen' }).first().click();
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await expect(cards(page)).toHaveCount(waiting - 1);
  }
}

type Look = WallTime & { readonly look: (page: Page) => Promise<void> };

/** From a week before to the day after: when the line is to be seen, and what day it says that it is; some or all. */
function looksAt({ day, says }: Dated, isWhole: boolean): readonly Look[] {
  const line = (page: Page) =>
    page.getByRole('region', { name: 'Snart' }).getByRole('listitem').filter({ hasText: says });
  const isAbsent = (page: Page) => expect(line(page)).toHaveCount(0);
  const isThere = (when: string) => (page: Page) => expect(line(page)).toContainText(when);
  const around: readonly Look[] = [
    { day: addDays(day, -8), time: '23:59', look: isAbsent },
    { day: addDays(day, -1), time: '23:59', look: isThere('I morgen') },
  ];
  return [
    ...(isWhole ? around : []),
    { day: addDays(day, -7), time: '00:01', look: isThere(says) },
    { day, time: '00:01', look: isThere('I dag') },
    { day, time: '23:59', look: isThere('I dag') },
    { day: addDays(day, 1), time: '00:01', look: isAbsent },
  ];
}

function weeksIn({ start }: Place): readonly Look[] {
  return Array.from({ length: WEEKS }, (_, week) => {
    const day = addDays(start, 7 * week);
    return { day, time: week % 2 === 0 ? '00:03' : '23:55', look: (page) => liveWeek(page, day, week % 3) };
  });
}

/** How many people are due in each week from this Sunday on; those due before it by themselves. */
async function dueByWeek(page: Page, sunday: CalendarDate): Promise<readonly number[]> {
  const weeks: number[] = [];
  for (const { dueOn } of await readTable(page, 'contacts')) {
    if (typeof dueOn !== 'string') continue;
    const week = Math.max(0, 1 + Math.floor(daysBetween(sunday, on(dueOn)) / 7));
    weeks[week] = (weeks[week] ?? 0) + 1;
  }
  return Array.from(weeks, (count) => count ?? 0);
}

for (const place of PLACES) {
  test.describe(`In ${place.zone}`, () => {
    test.use({ timezoneId: place.zone });

    test('eight weeks hold no more than one said, each day is kept on its day, and a month away is no wall', async ({
      page,
    }) => {
      const { start, changed } = place;
      await setWallClock(page, place.zone, { day: start, time: '00:01' });
      await putRows(page, lifeIn(place), '#/');
      const looks = [
        ...weeksIn(place),
        ...datedIn(place).flatMap((each) => looksAt(each, each.day === changed)),
      ].toSorted((one, other) => (`${one.day} ${one.time}` < `${other.day} ${other.time}` ? -1 : 1));
      for (const [nth, { look, ...moment }] of looks.entries()) {
        await (nth % 5 === 0 ? openAnew : comeBack)(page, place, moment);
        await look(page);
        await expect(page.getByText(/VVS|Eva/)).toHaveCount(0);
      }
      expect(await readTable(page, 'plans')).toHaveLength(WEEKS);

      const back = addDays(start, 7 * WEEKS + 28);
      await openAnew(page, place, { day: back, time: '10:00' });
      const offer = page.getByRole('region', {
        name: 'Velkommen tilbage. Du er ikke bagud. Skal vi begynde på en frisk?',
      });
      expect(await cards(page).count()).toBeLessThanOrEqual(CAPACITY);
      const [behind = 0] = await dueByWeek(page, back);
      expect(behind).toBeGreaterThan(CAPACITY);
      await offer.getByRole('button', { name: 'Ja, på en frisk' }).click();
      await expect(offer).toHaveCount(0);
      const [stillBehind, ...ahead] = await dueByWeek(page, back);
      expect(stillBehind).toBe(0);
      expect(Math.max(...ahead)).toBeLessThanOrEqual(CAPACITY);
    });
  });
}

test('however often the phone wakes in eight weeks, it tells of the round once a week', async ({ page, context }) => {
  const place = { ...PLACES[0], zone: 'UTC' };
  await context.grantPermissions(['notifications']);
  await setWallClock(page, place.zone, { day: place.start, time: '10:00' });
  await putRows(page, lifeIn(place), '#/');
  for (let week = 0; week < WEEKS; week += 1) {
    const sunday = addDays(place.start, 7 * week);
    const wakings: readonly (WallTime & { readonly told: number })[] = [
      { day: sunday, time: '19:00', told: 0 },
      { day: sunday, time: '21:00', told: 1 },
      { day: addDays(sunday, 1 + (week % 3)), time: '12:00', told: 0 },
    ];
    for (const { told, ...moment } of wakings) {
      await openAnew(page, place, moment);
      expect(await wake(page)).toHaveLength(told);
      await swipeAway(page);
    }
  }
});
