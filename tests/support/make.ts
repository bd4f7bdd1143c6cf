/** Builders: whole rows with sensible defaults, of which a test names only the fields it is about. */
import type { Ask, Request } from '../../src/domain/ask.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { EMPTY_CONTACT, type Contact } from '../../src/domain/contact.ts';
import type { Exchange } from '../../src/domain/exchange.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import type { Introduction } from '../../src/domain/introduction.ts';
import type { Meeting, Network, Review } from '../../src/domain/network.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Promised } from '../../src/domain/promise.ts';
import type { Purpose } from '../../src/domain/purpose.ts';
import type { Saved } from '../../src/domain/record.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings.ts';
import type { Sphere } from '../../src/domain/sphere.ts';
import type { Forward, Tip } from '../../src/domain/tip.ts';

/** The Sunday on which most tests take place. */
export const SUNDAY = calendarDate('2026-03-08');

/** Someone unsorted, of whom only the name is known. */
export function makeContact(fields: Partial<Contact> = {}): Contact {
  return { ...saved('contact'), ...EMPTY_CONTACT, displayName: 'Helle Andersen', ...fields };
}

/** A full message from oneself on the Sunday, to nobody yet, that needs no answer. */
export function makeInteraction(fields: Partial<Interaction> = {}): Interaction {
  return {
    ...saved('interaction'),
    contactIds: [],
    day: SUNDAY,
    precision: 'day',
    channel: 'message',
    depth: 'full',
    initiator: 'me',
    outcomes: [],
    ...fields,
  };
}

/** A sphere that is not private and gives no rhythm. */
export function makeSphere(fields: Partial<Sphere> = {}): Sphere {
  return { ...saved('sphere'), name: 'Work', color: 'plum', order: 0, private: false, rhythms: {}, ...fields };
}

/** The settings that a new person starts with. */
export function makeSettings(fields: Partial<Settings> = {}): Settings {
  return { ...saved('settings'), ...DEFAULT_SETTINGS, ...fields, id: 'settings' };
}

/** An empty plan of five places that opens on the Sunday. */
export function makePlan(fields: Partial<Plan> = {}): Plan {
  return { ...saved('plan'), startsOn: SUNDAY, items: [], capacity: 5, ...fields };
}

/** A promise that is still open, due on the Sunday unless told otherwise. */
export function makePromise(fields: Partial<Promised> = {}): Promised {
  const dueOn = fields.dueOn ?? SUNDAY;
  return { ...saved('promise'), contactId: '', what: 'Send the recipe', dueOn, openDueOn: dueOn, ...fields };
}

/** An article on nothing in particular that waits to be passed on. */
export function makeTip(fields: Partial<Tip> = {}): Tip {
  return { ...saved('tip'), kind: 'article', title: 'Mentoring that lasts', topics: [], ...fields };
}

/** Help that was given to nobody yet, on the Sunday. */
export function makeExchange(fields: Partial<Exchange> = {}): Exchange {
  return { ...saved('exchange'), day: SUNDAY, direction: 'given', kind: 'help', ...fields };
}

/** An idea of the Sunday, to bring nobody together yet. */
export function makeIntroduction(fields: Partial<Introduction> = {}): Introduction {
  const at = '2026-03-08T12:00:00.000Z';
  return {
    ...saved('introduction'),
    createdAt: at,
    updatedAt: at,
    contactIds: [],
    status: 'idea',
    asked: [],
    ...fields,
  };
}

/** A passing on of a tip on the Sunday. */
export function makeForward(fields: Partial<Forward> = {}): Forward {
  return { ...saved('forward'), tipId: '', contactId: '', day: SUNDAY, interactionId: '', ...fields };
}

/** A study circle with no members yet, of which only the name is known. */
export function makeNetwork(fields: Partial<Network> = {}): Network {
  return { ...saved('network'), name: 'Study circle', purposeIds: [], memberIds: [], checklist: {}, ...fields };
}

/** A meeting of no network yet, on the Sunday, of which nothing was said. */
export function makeMeeting(fields: Partial<Meeting> = {}): Meeting {
  return { ...saved('meeting'), networkId: '', day: SUNDAY, attendeeIds: [], outcomes: [], ...fields };
}

/** A look of the Sunday back on no network yet, with no answers and no decision. */
export function makeReview(fields: Partial<Review> = {}): Review {
  return { ...saved('review'), networkId: '', day: SUNDAY, answers: {}, ...fields };
}

/** A wish for a new job, the first of the purposes, with no day to look back on it. */
export function makePurpose(fields: Partial<Purpose> = {}): Purpose {
  return { ...saved('purpose'), kind: 'new-job', wish: 'A job that matters', rank: 0, ...fields };
}

/** A need for help with nothing in particular, still open. */
export function makeAsk(fields: Partial<Ask> = {}): Ask {
  return { ...saved('ask'), what: 'Help with the budget', topics: [], status: 'open', ...fields };
}

/** A request of the Sunday, to nobody yet, without an answer. */
export function makeRequest(fields: Partial<Request> = {}): Request {
  return { ...saved('request'), askId: '', day: SUNDAY, ...fields };
}

let made = 0;

function saved(noun: string): Saved {
  made += 1;
  const at = '2026-03-01T12:00:00.000Z';
  return { id: `${noun}-${String(made).padStart(6, '0')}`, createdAt: at, updatedAt: at, rev: 1 };
}
