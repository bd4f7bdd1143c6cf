/** A network that was looked back on, with a meeting to tell of, for journeys that visit every screen. */
import type { Page } from '@playwright/test';
import { addDays, calendarDate } from '../../../src/domain/calendar-date.ts';
import { makeContact, makeMeeting, makeNetwork, makeReview } from '../../support/make.ts';
import { putInto } from './put-rows.ts';
import { shapeOfDatabase } from './shape.ts';

/** The network whose review and checklist are visited, and the meeting from which one comes home. */
export const REVIEWED_ID = 'reviewed';
export const WAY_HOME_ID = 'reviewed-then';

/** Puts them in; the page stands at the app's origin. Week asks nothing of a meeting five days ago. */
export async function bringWayHome(page: Page): Promise<void> {
  const today = calendarDate(new Date().toISOString().slice(0, 10));
  const contacts = [
    makeContact({ id: 'way-1', displayName: 'Bodil Kragelund-Sørensen', givenName: 'Bodil' }),
    makeContact({ id: 'way-2', displayName: 'Åge Thygesen', givenName: 'Åge' }),
  ];
  const network = makeNetwork({
    id: REVIEWED_ID,
    name: 'Læsekredsen på Nørrebro',
    memberIds: ['way-1', 'way-2'],
    keptByMe: true,
    checklist: {
      way: 'start',
      motive: 'At læse det, jeg ellers ikke ville læse',
      agenda: 'Én bog, én gæst, ét spørgsmål',
    },
  });
  const networkId = REVIEWED_ID;
  const meetings = [
    makeMeeting({ networkId, day: addDays(today, -47), attended: true, feeling: 'lifted' }),
    makeMeeting({ networkId, day: addDays(today, -26), attended: true, feeling: 'drained' }),
    makeMeeting({ id: WAY_HOME_ID, networkId, day: addDays(today, -5), hope: 'Et nyt forslag til efteråret' }),
  ];
  const reviews = [
    makeReview({
      networkId,
      day: addDays(today, -400),
      answers: { purpose: 2, chemistry: 4, worth: 2 },
      decision: 'change',
    }),
    makeReview({
      networkId,
      day: addDays(today, -200),
      answers: { purpose: 3, chemistry: 4, worth: 3 },
      note: 'Bedre',
    }),
  ];
  await putInto(page, { contacts, networks: [network], meetings, reviews }, await shapeOfDatabase());
}
