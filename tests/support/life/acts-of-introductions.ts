/** Introductions: thought of, asked for, answered, made, told of, let be, taken a step back, thrown away. */
import * as fc from 'fast-check';
import {
  afterAnswer,
  afterAsking,
  afterLettingBe,
  afterMaking,
  afterOutcome,
  afterStepBack,
  togetherIn,
  type Introduction,
} from '../../../src/domain/introduction.ts';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Interaction } from '../../../src/domain/interaction.ts';
import { takeStepBack } from '../../../src/store/introduction-step-back.ts';
import {
  answerInIntroduction,
  askInIntroduction,
  beginIntroduction,
  letIntroductionBe,
  makeIntroduction,
  sayWhy,
  tellOutcome,
  trashIntroduction,
} from '../../../src/store/introductions.ts';
import { act, isSame, pick } from './act.ts';
import { changeLog, row } from './acts-of-contact.ts';
import { newIds, newRows } from './acts-with-one.ts';
import { giveEntry, isFrom } from './ledger.ts';
import { idsNow, mayHaveLedger } from './rules.ts';
import type { Seen } from './seen.ts';
import { withFields, type World } from './world.ts';

const some = fc.uniqueArray(fc.nat({ max: 7 }), { minLength: 2, maxLength: 3 });
const aWord = fc.constantFrom('', 'Both sail', ' They should know each other ');

const begins = fc.record({ nths: some, reason: aWord }).map(({ nths, reason }) =>
  act(`thinks of bringing ${nths.join()} together: ${reason}`, (world) => {
    const given = nths.flatMap((nth) => pick(world.all('contacts'), nth)?.id ?? []);
    return {
      does: (database) => beginIntroduction(database, { contactIds: given, reason }),
      means: (seen) => {
        const contactIds = introducible(world, given);
        const isThought = world.all('introductions').some((one) => isOpenWith(one, contactIds));
        if (contactIds.length < 2 || isThought) return;
        const [id] = newIds(world, seen, 'introductions');
        const said = reason.trim() === '' ? {} : { reason: reason.trim() };
        world.put('introductions', { contactIds, status: 'idea', asked: [], ...said, id } as unknown as Introduction);
      },
    };
  }),
);

function isOpenWith({ status, deletedAt, contactIds }: Introduction, ids: readonly string[]): boolean {
  const isOpen = deletedAt === undefined && (status === 'idea' || status === 'asking');
  return isOpen && contactIds.toSorted().join() === ids.toSorted().join();
}

/** Those who may be brought together with others: of whom there may be entries, and who are here. */
function introducible(world: World, ids: readonly string[]): readonly string[] {
  return idsNow(world, ids).filter((id) => {
    const contact = world.get('contacts', id);
    const isHere = contact !== undefined && contact.deletedAt === undefined && contact.standing !== 'remembered';
    return isHere && mayHaveLedger(world, id);
  });
}

/** Someone was asked, by the way of another act. */
export function isAsked(
  world: World,
  { id, contactId, day }: { readonly id: string; readonly contactId: string; readonly day: CalendarDate },
): void {
  const [now = ''] = idsNow(world, [contactId]);
  step(world, id, (introduction) => afterAsking(introduction, { contactId: now, day }));
}

function step(world: World, id: string, takes: (introduction: Introduction) => Introduction): void {
  const before = world.get('introductions', id);
  if (before === undefined || before.deletedAt !== undefined) return;
  const after = takes(before);
  if (after !== before) world.put('introductions', after);
}

const aStep = fc.oneof(
  fc.record({ kind: fc.constantFrom('ask' as const, 'yes' as const, 'no' as const), who: fc.nat({ max: 2 }) }),
  fc.record({ kind: fc.constantFrom('outcome' as const, 'why' as const), text: aWord }),
  fc.record({ kind: fc.constantFrom('let be' as const, 'trash' as const) }),
);

const goesOn = fc.record({ nth: fc.nat({ max: 2 }), aStep }).map(({ nth, aStep: taken }) =>
  act(`introduction #${nth}: ${JSON.stringify(taken)}`, (world) => {
    const introduction = pick(world.all('introductions'), nth);
    if (introduction === undefined) return undefined;
    const { id, contactIds } = introduction;
    const { today } = world;
    const contactId = ('who' in taken && pick(contactIds, taken.who)) || '';
    const text = 'text' in taken ? taken.text : '';
    return {
      does: async (database) => {
        const { kind } = taken;
        if (kind === 'ask') await askInIntroduction(database, { id, contactId }, today);
        else if (kind === 'yes' || kind === 'no')
          await answerInIntroduction(database, { id, contactId, answer: kind }, today);
        else if (kind === 'outcome') await tellOutcome(database, id, text);
        else if (kind === 'why') await sayWhy(database, id, text);
        else if (kind === 'let be') await letIntroductionBe(database, id);
        else await trashIntroduction(database, id);
      },
      means: () => {
        const { kind } = taken;
        const reason = text.trim() === '' ? undefined : text.trim();
        const takes = {
          ask: (one: Introduction) => afterAsking(one, { contactId, day: today }),
          yes: (one: Introduction) => afterAnswer(one, { contactId, answer: 'yes', day: today }),
          no: (one: Introduction) => afterAnswer(one, { contactId, answer: 'no', day: today }),
          outcome: (one: Introduction) => afterOutcome(one, text),
          why: (one: Introduction) => (one.reason === reason ? one : withFields<Introduction>(one, { reason })),
          'let be': afterLettingBe,
          trash: (one: Introduction) => ({ ...one, deletedAt: today }),
        }[kind];
        step(world, id, takes);
      },
    };
  }),
);

const MESSAGE = { precision: 'day', depth: 'light', initiator: 'me', outcomes: [] } as const;

const makes = fc.record({ nth: fc.nat({ max: 2 }), isWritten: fc.boolean() }).map(({ nth, isWritten }) =>
  act(`makes introduction #${nth}${isWritten ? ' by mail' : ''}`, (world) => {
    const introduction = pick(world.all('introductions'), nth);
    if (introduction === undefined) return undefined;
    const { id } = introduction;
    const { today } = world;
    return {
      does: (database) => makeIntroduction(database, { id, ...(isWritten && { by: 'mail' }) }, today),
      means: (seen) => {
        const made = afterMaking(introduction, today);
        if (introduction.deletedAt !== undefined || made === introduction) return;
        const groupId = seen.introductions.find((one) => one.id === id)?.groupId;
        const contactIds = introducible(world, togetherIn(introduction));
        world.put('introductions', withFields<Introduction>(made, { groupId }));
        const written = newRows(world, seen, 'interactions');
        for (const contactId of contactIds) {
          if (isWritten) {
            const talkId = written.find((one) => one.contactIds[0] === contactId)?.id ?? '';
            const talk = { ...MESSAGE, channel: 'email', contactIds: [contactId], day: today, groupId };
            changeLog(world, { after: row(talkId, talk as unknown as Interaction) }, seen);
          }
          const source = { table: 'introductions', id };
          giveEntry(world, { contactId, day: today, direction: 'given', kind: 'introduction', source }, seen);
        }
      },
    };
  }),
);

const stepsBack = fc.nat({ max: 2 }).map((nth) =>
  act(`takes the last step of introduction #${nth} back`, (world) => {
    const before = pick(world.all('introductions'), nth);
    if (before === undefined) return undefined;
    return {
      does: (database) => takeStepBack(database, before.id, world.today),
      means: (seen) => {
        const after = afterStepBack(before);
        if (before.deletedAt !== undefined || isSame(after, before)) return;
        world.put('introductions', after);
        if (before.status === 'made' && after.status !== 'made') isUnmade(world, before, seen);
      },
    };
  }),
);

/** The messages by which they were brought together, and what stands of it in the ledger, go into the trash. */
function isUnmade(world: World, { groupId, contactIds, id }: Introduction, seen: Seen): void {
  for (const before of groupId === undefined ? [] : messagesTo(world, contactIds)) {
    if (before.groupId !== groupId || before.deletedAt !== undefined) continue;
    const after = withFields<Interaction>(before, { deletedAt: world.today, openSince: undefined });
    changeLog(world, { before, after }, seen);
  }
  const given = world.all('exchanges').filter((entry) => isFrom(entry, 'introductions', id));
  for (const entry of given.filter(({ contactId = '' }) => contactIds.includes(contactId))) {
    if (entry.deletedAt === undefined) world.put('exchanges', { ...entry, deletedAt: world.today });
  }
}

/** Each once, person by person. */
function messagesTo(world: World, contactIds: readonly string[]): readonly Interaction[] {
  const each = contactIds
    .toSorted()
    .flatMap((id) => world.all('interactions').filter((talk) => talk.contactIds.includes(id)));
  return [...new Set(each)];
}

export const actsOfIntroductions = [begins, goesOn, goesOn, fc.oneof(makes, makes, stepsBack)] as const;
