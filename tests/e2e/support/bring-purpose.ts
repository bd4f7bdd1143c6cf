/** A purpose that somebody serves, put beside the people who are here, for journeys that visit every screen. */
import type { Page } from '@playwright/test';
import { addDays, calendarDate } from '../../../src/domain/calendar-date.ts';
import { makeContact, makeInteraction, makeNetwork, makePurpose } from '../../support/make.ts';
import { putInto } from './put-rows.ts';
import { shapeOfDatabase } from './shape.ts';

/** The one whose page is visited: its day to look back has come, and it was looked back on before. */
export const PURPOSE_ID = 'purpose';

/** Puts it in; the page stands at the app's origin. */
export async function bringPurpose(page: Page): Promise<void> {
  const today = calendarDate(new Date().toISOString().slice(0, 10));
  const purpose = makePurpose({
    id: PURPOSE_ID,
    wish: 'Et job, hvor jeg kan bruge det, jeg ved om bæredygtigt byggeri',
    invest: 'En aften om måneden og ærlig feedback, når nogen spørger',
    lookBackOn: today,
    lookedBack: [{ on: addDays(today, -183), ended: 'keep', note: 'Det begyndte med en kop kaffe' }],
  });
  const contacts = [
    makeContact({ id: 'serving', displayName: 'Signe Overgaard', tie: 'strong', purposeIds: [PURPOSE_ID] }),
    makeContact({ id: 'loose', displayName: 'Ulrik Brandt', tie: 'weak', competences: ['bæredygtigt byggeri'] }),
  ];
  const interactions = [
    makeInteraction({ contactIds: ['serving'], day: addDays(today, -9), outcomes: ['opportunity'], minutes: 45 }),
  ];
  const networks = [makeNetwork({ id: 'network', name: 'Byggeriets netværk for yngre', purposeIds: [PURPOSE_ID] })];
  const purposes = [
    purpose,
    makePurpose({ id: 'second', kind: 'external-relations', wish: '', rank: 1 }),
    makePurpose({ id: 'earlier', kind: 'friendship', wish: 'Flere at synge med', retiredOn: addDays(today, -40) }),
  ];
  await putInto(page, { purposes, contacts, interactions, networks }, await shapeOfDatabase());
}
