/** The weekly round for journeys: five people due on the Sunday, what stands open from before, and a count of taps. */
import type { Locator, Page } from '@playwright/test';
import { addDays, calendarDate } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import { makeContact, makeInteraction, makePromise, makeSettings, makeSphere, SUNDAY } from '../../support/make.ts';
import { goOffline } from './offline.ts';
import { putRows } from './put-rows.ts';
import { expect } from './test.ts';

const WORK = makeSphere({ id: 'work', name: 'Arbejde', color: 'plum' });

/** Known well enough that their cards offer a line, in the order of the week. */
export const FIVE = ['Anders Bruun', 'Helle Kjær', 'Jonas Dahl', 'Maja Lind', 'Sofie Vang'] as const;

function person(name: string, index: number): Contact {
  return makeContact({
    id: `person-${index}`,
    displayName: name,
    givenName: name.split(' ')[0] ?? name,
    tie: 'strong',
    sphereIds: [WORK.id],
    interests: ['sejlads'],
    rhythmSince: calendarDate('2025-01-01'),
    lastFullOn: calendarDate('2025-10-14'),
    dueOn: addDays(SUNDAY, index - 20),
    phones: [{ label: 'mobil', value: '+45 20 30 40 50' }],
    matchKeys: ['+4520304050'],
  });
}

/** Nobody of the week, though one wrote to them; 'never', or the promise would give a place in it. */
function quietOne(name: string, index: number): Contact {
  return Object.assign(person(name, 50), {
    id: `quiet-${index}`,
    dueOn: addDays(SUNDAY, 200),
    standing: 'never' as const,
  });
}

/** Rows of a life with so many due, two open answers, a promise and some who were never sorted. */
function rowsFor(due: number) {
  const people = FIVE.slice(0, due).map(person);
  const quiet = ['Ida Møller', 'Nadia Khan'].map(quietOne);
  const wrote = [addDays(SUNDAY, -5), addDays(SUNDAY, -9)];
  return {
    contacts: [
      ...people,
      ...quiet,
      ...Array.from({ length: 3 }, (_, index) =>
        makeContact({ id: `unsorted-${index}`, displayName: `Usorteret ${index}` }),
      ),
    ],
    spheres: [WORK],
    settings: [makeSettings()],
    interactions: [
      ...people.map(({ id }) =>
        makeInteraction({ contactIds: [id], day: calendarDate('2025-10-14'), channel: 'call', initiator: 'both' }),
      ),
      ...wrote.map((day, index) =>
        makeInteraction({ contactIds: [`quiet-${index}`], day, answered: 'open', openSince: day }),
      ),
    ],
    promises: [makePromise({ contactId: 'quiet-0', what: 'bogen om sejl' })],
  };
}

/** Opens Week on the Sunday, at ten in the morning, with so many due and the network cut. */
export async function openRoundDay(page: Page, due: number = FIVE.length): Promise<void> {
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  await putRows(page, rowsFor(due), '#/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goOffline(page);
}

/** Kills the page and opens the app anew, as after the phone threw it out. */
export async function killed(page: Page): Promise<Page> {
  const context = page.context();
  const next = await context.newPage();
  await next.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  await page.close();
  await next.goto('./#/');
  return next;
}

/** The heading of the step or the person one stands at. */
export function heading(page: Page, name: string | RegExp): Locator {
  return page.getByRole('heading', { level: 1, name });
}

/** Taps, counted. */
export class Taps {
  count = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Taps the button or link of this name. */
  async press(name: string | RegExp): Promise<void> {
    const isExact = typeof name === 'string';
    const button = this.#page.getByRole('button', { name, exact: isExact });
    await button
      .or(this.#page.getByRole('link', { name, exact: isExact }))
      .first()
      .click();
    this.count += 1;
  }
}
