/** Needs for help, put beside the people who are here, for journeys that visit every screen. */
import type { Page } from '@playwright/test';
import { addDays, calendarDate } from '../../../src/domain/calendar-date.ts';
import { makeAsk, makeContact, makeNetwork, makeRequest } from '../../support/make.ts';
import { putInto } from './put-rows.ts';
import { shapeOfDatabase } from './shape.ts';

/** The one whose page is visited: some were asked, others may be, and one is better left alone. */
export const ASK_ID = 'ask';

/** Puts it in; the page stands at the app's origin. */
export async function bringAsk(page: Page): Promise<void> {
  const today = calendarDate(new Date().toISOString().slice(0, 10));
  const phones = [{ label: 'mobil', value: '+45 20 30 40 50' }];
  const contacts = [
    makeContact({ id: 'asked', displayName: 'Mette Holm', givenName: 'Mette' }),
    makeContact({ id: 'thanked', displayName: 'Rune Bak', givenName: 'Rune' }),
    makeContact({ id: 'able', displayName: 'Ole Berg', competences: ['foreningsbudget'], level: 'board' }),
    makeContact({ id: 'worn', displayName: 'Pia Nør', competences: ['budget'], quickHelp: true, phones }),
    makeContact({ id: 'ready', displayName: 'Kim Friis', jobTitle: 'Nabo og VVS-montør', quickHelp: true, phones }),
  ];
  const asks = [
    makeAsk({ id: ASK_ID, what: 'Hvem kan se budgettet for foreningen igennem inden mødet?', topics: ['budget'] }),
    makeAsk({ id: 'ask-2', what: 'En god dirigent til generalforsamlingen', status: 'helped' }),
  ];
  const requests = [
    makeRequest({ contactId: 'asked', askId: ASK_ID, day: addDays(today, -4) }),
    makeRequest({ contactId: 'thanked', askId: ASK_ID, day: addDays(today, -9), response: 'yes' }),
    makeRequest({ networkId: 'ask-network-2', askId: ASK_ID, day: addDays(today, -1) }),
    makeRequest({ contactId: 'worn', askId: 'ask-2', day: addDays(today, -20), response: 'yes' }),
    makeRequest({ contactId: 'worn', askId: 'ask-2', day: addDays(today, -40), response: 'no' }),
  ];
  const networks = [
    makeNetwork({ id: 'ask-network', name: 'Kassererne i egnens foreninger', memberIds: ['able', 'worn'] }),
    makeNetwork({ id: 'ask-network-2', name: 'Fredagsbaren', memberIds: ['ready'] }),
  ];
  await putInto(page, { asks, contacts, requests, networks }, await shapeOfDatabase());
}
