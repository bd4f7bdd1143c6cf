/** What one goes out to do or keeps to be written, about a tip, an introduction, help or nothing; and saying how it went. */
import * as fc from 'fast-check';
import { addDays, weekdayOnOrAfter } from '../../../src/domain/calendar-date.ts';
import type { Interaction } from '../../../src/domain/interaction.ts';
import type { Forward, Tip } from '../../../src/domain/tip.ts';
import { answerIntention } from '../../../src/store/answer-intention.ts';
import { dropDraft, keepDraft, keepDrafts } from '../../../src/store/drafts.ts';
import { keepIntention } from '../../../src/store/intentions.ts';
import type { Intention } from '../../../src/store/own-rows.ts';
import { act, pick } from './act.ts';
import { changeLog, row } from './acts-of-contact.ts';
import { isRequested } from './acts-of-asks.ts';
import { isAsked } from './acts-of-introductions.ts';
import { newIds, newRows } from './acts-with-one.ts';
import { giveEntry } from './ledger.ts';
import { idsNow } from './rules.ts';
import type { Seen } from './seen.ts';
import { withFields, type World } from './world.ts';

/** What one goes out about, beside the person: a tip that goes along, one that one tells of, an introduction. */
const anErrand = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: fc.record({ tip: fc.nat({ max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ told: fc.nat({ max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ introduction: fc.nat({ max: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ ask: fc.nat({ max: 2 }) }) },
);

type Errand = typeof anErrand extends fc.Arbitrary<infer Value> ? Value : never;

/** What it is about, where there is such a thing. */
function errandIn(world: World, errand: Errand): Partial<Intention> {
  const nthOf = (table: 'tips' | 'introductions' | 'asks', nth: number) => pick(world.all(table), nth)?.id;
  const about = {
    ...('tip' in errand && { tipId: nthOf('tips', errand.tip) }),
    ...('told' in errand && { toldTipId: nthOf('tips', errand.told) }),
    ...('introduction' in errand && { introductionId: nthOf('introductions', errand.introduction) }),
    ...('ask' in errand && { askId: nthOf('asks', errand.ask) }),
  };
  return withFields<Partial<Intention>>({}, about);
}

const goesOut = fc
  .record({
    nth: fc.nat({ max: 5 }),
    via: fc.constantFrom('sms' as const, 'mail' as const, 'call' as const),
    isDraft: fc.boolean(),
    about: anErrand,
  })
  .map(({ nth, via, isDraft, about }) =>
    act(`${isDraft ? 'keeps a draft' : `goes out by ${via}`} to #${nth} about ${JSON.stringify(about)}`, (world) => {
      const given = pick(world.all('contacts'), nth)?.id;
      if (given === undefined) return undefined;
      const { today } = world;
      const [contactId = given] = idsNow(world, [given]);
      const errand = errandIn(world, about);
      const out = { ...errand, contactId: given, act: via === 'call' ? 'call' : 'write', via } as const;
      const words = { ...errand, contactId: given, text: `Long time no see, #${nth}` };
      const kept = isDraft
        ? { ...words, contactId, act: 'draft', day: today, keepUntil: mondayAfter(today) }
        : { ...out, contactId, day: today };
      return {
        does: (database) => (isDraft ? keepDraft(database, words, today) : keepIntention(database, out, today)),
        means: (seen) => {
          const [id] = newIds(world, seen, 'intentions');
          const fresh = { ...kept, id } as unknown as Intention;
          for (const one of world.all('intentions')) {
            if (isSameErrand(one, fresh) && (one.act === 'draft') === isDraft) world.remove('intentions', one.id);
          }
          world.put('intentions', fresh);
        },
      };
    }),
  );

const keepsForSeveral = fc
  .record({ nths: fc.uniqueArray(fc.nat({ max: 7 }), { minLength: 2, maxLength: 4 }), tip: fc.nat({ max: 3 }) })
  .map(({ nths, tip }) =>
    act(`keeps tip #${tip} for ${nths.join()}`, (world) => {
      const tipId = pick(world.all('tips'), tip)?.id;
      if (tipId === undefined) return undefined;
      const { today } = world;
      const ids = [...new Set(nths.flatMap((nth) => pick(world.all('contacts'), nth)?.id ?? []))];
      const several = ids.map((contactId) => ({ contactId, tipId, text: `Dear ${contactId}` }));
      return {
        does: (database) => keepDrafts(database, several, today),
        means: (seen) => {
          const added = newRows(world, seen, 'intentions');
          const now = idsNow(world, ids);
          for (const one of world.all('intentions')) {
            const isGiven = one.tipId === tipId && now.includes(one.contactId);
            if (one.act === 'draft' && isGiven) world.remove('intentions', one.id);
          }
          for (const contactId of now) {
            const id = added.find((one) => one.contactId === contactId)?.id ?? '';
            const first = several.find((one) => idsNow(world, [one.contactId])[0] === contactId);
            const kept = { act: 'draft', day: today, keepUntil: mondayAfter(today) };
            world.put('intentions', { ...first, contactId, ...kept, id } as unknown as Intention);
          }
        },
      };
    }),
  );

function mondayAfter(today: World['today']): World['today'] {
  return weekdayOnOrAfter(addDays(today, 1), 1);
}

/** Whether two are to the same person, and about the same thing or about none. */
export function isSameErrand(one: Intention, other: Intention): boolean {
  const [here, there] = [one, other].map(({ contactId, tipId, toldTipId, introductionId, askId }) =>
    JSON.stringify([contactId, tipId, toldTipId, introductionId, askId]),
  );
  return here === there;
}

const answers = fc
  .record({
    nth: fc.nat({ max: 3 }),
    answer: fc.constantFrom('yes' as const, 'yes' as const, 'no-answer' as const, 'not-done' as const),
  })
  .map(({ nth, answer }) =>
    act(`says how it went: ${answer}`, (world) => {
      const open = pick(world.all('intentions'), nth);
      if (open === undefined) return undefined;
      if (open.act === 'draft') {
        return { does: (database) => dropDraft(database, open.id), means: () => world.remove('intentions', open.id) };
      }
      return {
        does: (database) => answerIntention(database, { id: open.id, answer }, world.today),
        means: (seen) => answered(world, { open, answer }, seen),
      };
    }),
  );

type Answering = { readonly open: Intention; readonly answer: 'yes' | 'no-answer' | 'not-done' };

/** A tip is passed on, whoever answers; who was written to for an introduction has been asked. */
function answered(world: World, { open, answer }: Answering, seen: Seen): void {
  world.remove('intentions', open.id);
  if (answer === 'not-done') return;
  const { contactId, day = world.today, tipId = '' } = open;
  const tip = world.get('tips', tipId);
  if ((answer === 'yes' || tip !== undefined) && open.act !== 'call') {
    const drafts = world.all('intentions').filter((one) => one.act === 'draft' && isSameErrand(one, open));
    for (const { id } of drafts) world.remove('intentions', id);
  }
  const [id] = newIds(world, seen, 'interactions');
  const contactIds = idsNow(world, [contactId]);
  changeLog(world, { after: row(id, { ...whatHappened(open, answer, tip), contactIds, day }) }, seen);
  if (tip !== undefined) isPassedOn(world, { tip, contactId: contactIds[0] ?? '', interactionId: id, day }, seen);
  errandIsRun(world, { open, answer }, seen);
}

/** Who was written to for an introduction has been asked; whom one got hold of has been told. */
function errandIsRun(world: World, { open, answer }: Answering, seen: Seen): void {
  const { contactId, day = world.today, introductionId, toldTipId = '', askId } = open;
  const hasHeard = answer === 'yes' || open.act !== 'call';
  if (askId !== undefined && hasHeard) isRequested(world, { askId, contactId, day }, seen);
  if (introductionId !== undefined) isAsked(world, { id: introductionId, contactId, day });
  const told = answer === 'yes' ? world.get('tips', toldTipId) : undefined;
  if (told !== undefined && told.toldOn === undefined) world.put('tips', { ...told, toldOn: day });
}

/** What goes along with a tip is light, and never a try. */
function whatHappened({ act: did, via = 'sms', askId }: Intention, answer: 'yes' | 'no-answer', tip: Tip | undefined) {
  const how = CHANNELS[via as keyof typeof CHANNELS];
  const waiting = did === 'call' || tip !== undefined ? undefined : 'open';
  const reply = answer === 'no-answer' ? 'no' : waiting;
  const weight = tip === undefined ? { depth: 'full' } : { depth: 'light', tipId: tip.id };
  const talk = { precision: 'day', initiator: 'me', outcomes: [], ...how, ...weight };
  const about = { ...(askId !== undefined && { askId }), ...(reply !== undefined && { answered: reply }) };
  return { ...talk, ...about } as unknown as Interaction;
}

const CHANNELS = {
  call: { channel: 'call' },
  mail: { channel: 'email' },
  sms: { channel: 'message', via: 'sms' },
} as const;

type Passed = Pick<Forward, 'contactId' | 'interactionId' | 'day'> & { readonly tip: Tip };

/** It is noted to whom it went, and stands in the ledger where there may be one. */
function isPassedOn(world: World, { tip, ...passed }: Passed, seen: Seen): void {
  const [id] = newIds(world, seen, 'forwards');
  world.put('forwards', { ...passed, tipId: tip.id, id } as unknown as Forward);
  const source = { table: 'forwards', id };
  const { contactId, day } = passed;
  giveEntry(world, { contactId, day, direction: 'given', kind: 'tip', note: tip.title, source }, seen);
}

export const actsOfReaching = [goesOut, fc.oneof(goesOut, keepsForSeveral), answers, answers] as const;
