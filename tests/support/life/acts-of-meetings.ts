/** Meetings: planned, called off, said how they were, on the way home too; the one talk with all follows them. */
import * as fc from 'fast-check';
import { addDays, type CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Interaction } from '../../../src/domain/interaction.ts';
import type { Meeting } from '../../../src/domain/network.ts';
import type { Promised } from '../../../src/domain/promise.ts';
import { addMeeting, callOffMeeting, changeMeeting, logMeeting, trashMeeting } from '../../../src/store/meetings.ts';
import type { Dismissal } from '../../../src/store/own-rows.ts';
import { feelAfter, hopeFor, saveWayHome, wasNotThere } from '../../../src/store/way-home.ts';
import { act, pick } from './act.ts';
import { changeLog, row } from './acts-of-contact.ts';
import { newIds, newRows } from './acts-with-one.ts';
import { idsNow } from './rules.ts';
import type { Seen } from './seen.ts';
import { withFields, type World } from './world.ts';

const nth = fc.nat({ max: 3 });
const inDays = fc.constantFrom(-9, -2, -1, 0, 5);
const people = fc.uniqueArray(fc.nat({ max: 7 }), { maxLength: 3 });

function idsIn(world: World, nths: readonly number[]): readonly string[] {
  return [...new Set(nths.flatMap((each) => pick(world.all('contacts'), each)?.id ?? []))];
}

/** The living meeting of a network on a day. */
function meetingOn(world: World, networkId: string, day: CalendarDate): Meeting | undefined {
  return world
    .all('meetings')
    .findLast((one) => one.networkId === networkId && one.day === day && one.deletedAt === undefined);
}

function putFresh(world: World, seen: Seen, fields: Partial<Meeting>): string {
  const [id] = newIds(world, seen, 'meetings');
  world.put('meetings', { attendeeIds: [], outcomes: [], ...fields, id } as unknown as Meeting);
  return id;
}

const plans = fc.record({ which: nth, days: inDays, isOff: fc.boolean() }).map(({ which, days, isOff }) =>
  act(`${isOff ? 'calls off' : 'plans'} a meeting of network #${which} in ${days} days`, (world) => {
    const networkId = pick(world.all('networks'), which)?.id;
    if (networkId === undefined) return undefined;
    const { today } = world;
    const day = addDays(today, days);
    return {
      does: (database) =>
        isOff ? callOffMeeting(database, { networkId, day }, today) : addMeeting(database, { networkId, day }),
      means: (seen) => {
        const there = meetingOn(world, networkId, day);
        const calledOffOn = isOff ? today : undefined;
        if (there === undefined) putFresh(world, seen, { networkId, day, ...(isOff && { calledOffOn: today }) });
        else if (!isOff || there.attended === undefined)
          world.put('meetings', withFields<Meeting>(there, { calledOffOn }));
      },
    };
  }),
);

type Changing = { readonly [Key in keyof Meeting]?: Meeting[Key] | undefined };

/** The talk with all who were there says what the meeting says. */
function change(world: World, { id, changes }: { readonly id: string; readonly changes: Changing }, seen: Seen): void {
  const before = world.get('meetings', id);
  const network = before && world.get('networks', before.networkId);
  if (before === undefined || before.deletedAt !== undefined) return;
  if (network === undefined || network.deletedAt !== undefined) return;
  const { attendeeIds } = changes;
  const now = attendeeIds === undefined ? {} : { attendeeIds: idsNow(world, attendeeIds) };
  const after = withFields<Meeting>(before, { ...changes, ...now });
  const interactionId = wasMet(after) ? isTalkedOf(world, after, seen) : isNoTalk(world, after, seen);
  world.put('meetings', interactionId === undefined ? after : { ...after, interactionId });
}

function wasMet({ attended, attendeeIds, deletedAt }: Meeting): boolean {
  return attended === true && attendeeIds.length > 0 && deletedAt === undefined;
}

function talkOf(world: World, { interactionId = '' }: Meeting): Interaction | undefined {
  const known = world.get('interactions', interactionId);
  return known?.deletedAt === undefined ? known : undefined;
}

function isNoTalk(world: World, meeting: Meeting, seen: Seen): string | undefined {
  const there = talkOf(world, meeting);
  if (there === undefined) return undefined;
  const after = withFields<Interaction>(there, { deletedAt: world.today, openSince: undefined });
  changeLog(world, { before: there, after }, seen);
  return there.id;
}

function isTalkedOf(world: World, meeting: Meeting, seen: Seen): string {
  const { networkId, day, attendeeIds, outcomes, minutes } = meeting;
  const there = talkOf(world, meeting);
  const how = { precision: 'day', channel: 'meeting', depth: 'full', initiator: 'both' } as const;
  const talk = { ...how, networkId, day, contactIds: idsNow(world, attendeeIds), outcomes, minutes };
  const id = there?.id ?? newRows(world, seen, 'interactions')[0]?.id ?? '';
  const after = withFields<Interaction>(there ?? ({ id } as unknown as Interaction), talk);
  changeLog(world, { ...(there && { before: there }), after: row(id, after) }, seen);
  return id;
}

const someChanges = fc.oneof(
  fc.record({ kind: fc.constant('log' as const), nths: people }),
  fc.record({ kind: fc.constant('who' as const), nths: people }),
  fc.record({ kind: fc.constant('day' as const), days: inDays }),
  fc.record({ kind: fc.constantFrom('not there' as const, 'minutes' as const, 'trash' as const) }),
);

const mends = fc.record({ which: nth, said: someChanges }).map(({ which, said }) =>
  act(`meeting #${which}: ${JSON.stringify(said)}`, (world) => {
    const id = pick(world.all('meetings'), which)?.id;
    if (id === undefined) return undefined;
    const { today } = world;
    const attendeeIds = 'nths' in said ? idsIn(world, said.nths) : [];
    const day = 'days' in said ? addDays(today, said.days) : today;
    const changes = {
      log: { attendeeIds, outcomes: ['support' as const], feeling: 'fine' as const },
      who: { attendeeIds },
      day: { day },
      'not there': { attended: false },
      minutes: { minutes: 90 },
      trash: {},
    }[said.kind];
    return {
      does: async (database) => {
        if (said.kind === 'log') await logMeeting(database, { id, log: changes }, today);
        else if (said.kind === 'trash') await trashMeeting(database, id, today);
        else await changeMeeting(database, { id, changes }, today);
      },
      means: (seen) => {
        const own = said.kind === 'log' ? { attended: true, calledOffOn: undefined } : {};
        const gone = said.kind === 'trash' ? { deletedAt: today } : {};
        change(world, { id, changes: { ...own, ...changes, ...gone } }, seen);
      },
    };
  }),
);

const aWord = fc.constantFrom('feel' as const, 'absent' as const, 'hope' as const, 'no hope' as const);

const tells = fc.record({ which: nth, days: fc.constantFrom(-1, 0, 1), word: aWord }).map(({ which, days, word }) =>
  act(`network #${which}, ${days} days from now: ${word}`, (world) => {
    const networkId = pick(world.all('networks'), which)?.id;
    if (networkId === undefined) return undefined;
    const { today } = world;
    const meeting = { networkId, day: addDays(today, days) };
    const hope = word === 'hope' ? 'To laugh' : '';
    return {
      does: async (database) => {
        if (word === 'feel') await feelAfter(database, { ...meeting, feeling: 'lifted' }, today);
        else if (word === 'absent') await wasNotThere(database, meeting, today);
        else await hopeFor(database, { ...meeting, hope }, today);
      },
      means: (seen) => {
        const there = world
          .all('meetings')
          .find((one) => one.networkId === networkId && one.day === meeting.day && one.deletedAt === undefined);
        const id = there?.id ?? putFresh(world, seen, meeting);
        const changes = {
          feel: { feeling: 'lifted' },
          absent: { attended: false, feeling: undefined, attendeeIds: [], outcomes: [] },
          hope: { hope },
          'no hope': { hope: undefined },
        };
        change(world, { id, changes: changes[word] as Changing }, seen);
      },
    };
  }),
);

const comesHome = fc
  .record({ which: nth, nths: people, isFelt: fc.boolean(), isPromised: fc.boolean() })
  .map(({ which, nths, isFelt, isPromised }) =>
    act(`is home from meeting #${which}, talked to ${nths.join()}`, (world) => {
      const meeting = pick(world.all('meetings'), which);
      if (meeting === undefined) return undefined;
      const { id, networkId, day } = meeting;
      const { today } = world;
      const log = { attendeeIds: idsIn(world, nths), outcomes: [], ...(isFelt && { feeling: 'fine' as const }) };
      const contactId = isPromised ? log.attendeeIds[0] : undefined;
      const promise = contactId === undefined ? undefined : { contactId, what: 'Notes', dueOn: addDays(today, 3) };
      return {
        does: (database) => saveWayHome(database, { id, log, ...(promise && { promise }) }, today),
        means: (seen) => {
          change(world, { id, changes: { attended: true, calledOffOn: undefined, ...log } }, seen);
          if (promise !== undefined) {
            const [promiseId] = newIds(world, seen, 'promises');
            const [now] = idsNow(world, [promise.contactId]);
            const fields = { ...promise, contactId: now, openDueOn: promise.dueOn, id: promiseId };
            world.put('promises', fields as unknown as Promised);
          }
          if (isFelt) return;
          const [waved] = newIds(world, seen, 'dismissals');
          world.put('dismissals', { what: `way-home ${networkId} ${day}`, id: waved } as unknown as Dismissal);
        },
      };
    }),
  );

export const actsOfMeetings = [plans, mends, mends, fc.oneof(tells, comesHome)] as const;
