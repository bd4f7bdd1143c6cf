/** A network with members and meetings, put beside the people who are here, for journeys that visit every screen. */
import type { Page } from '@playwright/test';
import { addDays, calendarDate } from '../../../src/domain/calendar-date.ts';
import { makeContact, makeMeeting, makeNetwork } from '../../support/make.ts';
import { putInto } from './put-rows.ts';
import { shapeOfDatabase } from './shape.ts';

/** The one whose page is visited. */
export const NETWORK_ID = 'leaders';
/** A meeting of it that was logged. */
export const MEETING_ID = 'leaders-then';

/** Puts them in; the page stands at the app's origin. */
export async function bringNetwork(page: Page): Promise<void> {
  const today = calendarDate(new Date().toISOString().slice(0, 10));
  const contacts = [
    makeContact({
      id: 'net-1',
      displayName: 'Marie-Louise Frederiksborg',
      jobTitle: 'Skoleleder',
      level: 'leadership',
    }),
    makeContact({ id: 'net-2', displayName: 'Søren Ægidius', jobTitle: 'Afdelingsleder', level: 'leadership' }),
    makeContact({ id: 'net-3', displayName: 'Åse Kjærsgaard', jobTitle: 'Pædagog', level: 'staff', tie: 'strong' }),
  ];
  const memberIds = contacts.map(({ id }) => id);
  const network = makeNetwork({
    id: NETWORK_ID,
    name: 'Lederne på tværs af kommunerne',
    memberIds,
    form: 'formal',
    mode: 'in-person',
    reach: 'regional',
    level: 'leadership',
    membership: 'required',
    keeper: 'Marie-Louise Frederiksborg',
    keeperId: 'net-1',
    rhythm: { every: 1, unit: 'month' },
    weekday: 2,
    time: '15:30',
    minutesPerMeeting: 120,
  });
  const held = { networkId: NETWORK_ID, attended: true, attendeeIds: memberIds } as const;
  const meetings = [
    makeMeeting({ ...held, day: addDays(today, -77), feeling: 'fine', outcomes: ['knowledge'] }),
    makeMeeting({ ...held, day: addDays(today, -49), feeling: 'lifted', outcomes: ['knowledge', 'support'] }),
    makeMeeting({
      ...held,
      id: MEETING_ID,
      day: addDays(today, -14),
      feeling: 'drained',
      said: [{ contactId: 'net-3', text: 'Kender en, der har prøvet det' }],
      note: 'Vi læser den samme bog til næste gang',
    }),
  ];
  const closed = makeNetwork({ id: 'closed', name: 'Byggeudvalget', closedOn: addDays(today, -200) });
  await putInto(page, { contacts, networks: [network, closed], meetings }, await shapeOfDatabase());
}
