/** A few tips of each place, put beside the people who are here, for journeys that visit every screen. */
import type { Page } from '@playwright/test';
import { addDays, calendarDate } from '../../../src/domain/calendar-date.ts';
import { makeForward, makeTip } from '../../support/make.ts';
import { putInto } from './put-rows.ts';
import { shapeOfDatabase } from './shape.ts';

/** The one whose page is visited; it is an event that fits somebody, from somebody, with all that a tip may say. */
export const TIP_ID = 'tip';

/** Puts them in; the page stands at the app's origin. */
export async function bringTips(page: Page, contactId: string): Promise<void> {
  const today = calendarDate(new Date().toISOString().slice(0, 10));
  const event = makeTip({
    id: TIP_ID,
    kind: 'event',
    title: 'Åbent hus i højskolen: en dag om arbejdsliv, ledelse og samarbejde',
    url: 'https://www.example.dk/aabent-hus/2027?fra=nyhedsbrev',
    note: 'Der er plads til mange, og man kan komme og gå, som man vil.\nFrokost koster 90 kr.',
    topics: ['ledelse', 'arbejdsliv'],
    language: 'da',
    eventOn: addDays(today, 20),
  });
  const tips = [
    event,
    makeTip({ title: 'Om tillid', url: 'https://example.dk/tillid', topics: ['ledelse'] }),
    makeTip({ title: 'Sidste års fagdag', kind: 'event', eventOn: addDays(today, -9) }),
    makeTip({ title: 'Floden', kind: 'book', forMe: true, fromContactId: contactId, readOn: today }),
    makeTip({ id: 'given', title: 'Brød uden hast', kind: 'podcast' }),
    makeTip({ title: 'javascript:alert(1)', url: 'javascript:alert(1)', kind: 'other', archivedOn: today }),
  ];
  const forwards = [makeForward({ tipId: 'given', contactId, day: addDays(today, -2) })];
  await putInto(page, { tips, forwards }, await shapeOfDatabase());
}
