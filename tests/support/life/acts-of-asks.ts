/** Asking for help: what is needed, whom one turned to, what they answered, and thanks. */
import * as fc from 'fast-check';
import type { Ask, Request } from '../../../src/domain/ask.ts';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import { addAsk, keepAskDraft, saveAsk, setAskStatus, trashAsk } from '../../../src/store/asks.ts';
import { addRequests, answerRequest, removeRequest, thankFor, type Addressee } from '../../../src/store/requests.ts';
import { act, pick } from './act.ts';
import { changeLog, row } from './acts-of-contact.ts';
import { newIds, newRows } from './acts-with-one.ts';
import { giveEntry, isFrom } from './ledger.ts';
import { idsNow } from './rules.ts';
import type { Seen } from './seen.ts';
import { withFields, type World } from './world.ts';

const nth = fc.nat({ max: 2 });

const needs = fc.option(nth, { nil: undefined }).map((purpose) =>
  act('writes down what help is needed', (world) => {
    const purposeId = purpose === undefined ? undefined : pick(world.all('purposes'), purpose)?.id;
    const fields = { what: 'Zithers', topics: ['zither'], ...(purposeId !== undefined && { purposeId }) };
    return {
      does: (database) => addAsk(database, fields),
      means: (seen) => {
        const [id] = newIds(world, seen, 'asks');
        world.put('asks', { ...fields, status: 'open', id } as unknown as Ask);
        const { askDraft, ...others } = world.choices;
        if (askDraft !== undefined) world.put('settings', others);
      },
    };
  }),
);

const drafts = fc.boolean().map((isKept) =>
  act(isKept ? 'begins to write what help is needed' : 'lets that go', (world) => {
    const askDraft = isKept ? { what: 'Zith', topics: [] } : undefined;
    return {
      does: (database) => keepAskDraft(database, askDraft),
      means: () => world.put('settings', withFields(world.choices, { askDraft })),
    };
  }),
);

const fates = ['mend', 'helped', 'closed', 'open', 'trash'] as const;

const decides = fc.record({ which: nth, fate: fc.constantFrom(...fates) }).map(({ which, fate }) =>
  act(`ask #${which}: ${fate}`, (world) => {
    const ask = pick(world.all('asks'), which);
    if (ask === undefined) return undefined;
    const { id } = ask;
    const changes = { what: `${ask.what}!` };
    return {
      does: async (database) => {
        const since = await database.asks.get(id);
        if (fate === 'mend' && since !== undefined) await saveAsk(database, { since, changes });
        else if (fate === 'trash') await trashAsk(database, id);
        else if (fate !== 'mend') await setAskStatus(database, { id, status: fate });
      },
      means: () => {
        if (ask.deletedAt !== undefined) return;
        const other = fate === 'trash' ? { deletedAt: world.today } : { status: fate as Ask['status'] };
        world.put('asks', { ...ask, ...(fate === 'mend' ? changes : other) });
        if (fate === 'mend' || fate === 'open') return;
        const kept = world.all('intentions').filter((one) => one.act === 'draft' && one.askId === id);
        for (const draft of kept) world.remove('intentions', draft.id);
      },
    };
  }),
);

const someone = fc.record({ nth: fc.nat({ max: 7 }), isNetwork: fc.boolean() });

const requests = fc.record({ which: nth, to: fc.array(someone, { minLength: 1, maxLength: 2 }) }).map(({ which, to }) =>
  act(`turns to ${JSON.stringify(to)} with ask #${which}`, (world) => {
    const askId = pick(world.all('asks'), which)?.id;
    if (askId === undefined) return undefined;
    const all = to.flatMap((each): readonly Addressee[] => {
      const networkId = each.isNetwork && pick(world.all('networks'), each.nth)?.id;
      if (networkId) return [{ networkId }];
      const contactId = pick(world.all('contacts'), each.nth)?.id;
      return contactId === undefined ? [] : [{ contactId }];
    });
    return {
      does: (database) => addRequests(database, { askId, to: all }, world.today),
      means: (seen) => {
        for (const each of all) isRequested(world, { askId, ...each, day: world.today }, seen);
      },
    };
  }),
);

type Asking = {
  readonly askId: string;
  readonly day: CalendarDate;
  readonly contactId?: string;
  readonly networkId?: string;
};

/** Somebody was asked: once, however often. */
export function isRequested(world: World, { askId, contactId: given, networkId, day }: Asking, seen: Seen): void {
  const contactId = given === undefined ? undefined : idsNow(world, [given])[0];
  const isTo = (one: Request) => one.askId === askId && one.contactId === contactId && one.networkId === networkId;
  if (world.all('requests').some(isTo)) return;
  const id = newRows(world, seen, 'requests').find(isTo)?.id ?? '';
  world.put('requests', withFields<Request>({ askId, day, id } as unknown as Request, { contactId, networkId }));
}

const anAnswer = fc.constantFrom('yes' as const, 'yes' as const, 'no' as const, 'later' as const);

const answers = fc.record({ which: fc.nat({ max: 3 }), response: anAnswer }).map(({ which, response }) =>
  act(`request #${which} was answered: ${response}`, (world) => {
    const request = pick(world.all('requests'), which);
    if (request === undefined) return undefined;
    return {
      does: (database) => answerRequest(database, { id: request.id, response }, world.today),
      means: (seen) => {
        const thankedOn = response === 'yes' ? request.thankedOn : undefined;
        const fields = { response, answeredOn: world.today, thankedOn };
        const after = withFields<Request>(request, fields);
        world.put('requests', after);
        if (response === 'yes') credit(world, after, seen);
        else for (const { id } of entriesOf(world, request)) world.remove('exchanges', id);
        messagesWaitNoMore(world, request, seen);
      },
    };
  }),
);

/** Help received, once; from a network too. */
function credit(world: World, request: Request, seen: Seen): void {
  if (entriesOf(world, request).length > 0) return;
  const { contactId, networkId } = request;
  const note = world.get('asks', request.askId)?.what;
  const help = { day: world.today, direction: 'received', kind: 'help', ...(note !== undefined && { note }) } as const;
  const entry = { ...help, source: { table: 'requests', id: request.id } };
  if (contactId !== undefined) giveEntry(world, { ...entry, contactId }, seen);
  else {
    const [id] = newIds(world, seen, 'exchanges');
    world.put('exchanges', { ...entry, networkId, id } as unknown as Exchange);
  }
}

function entriesOf(world: World, { id }: Request): readonly Exchange[] {
  return world.all('exchanges').filter((entry) => isFrom(entry, 'requests', id));
}

function messagesWaitNoMore(world: World, { askId, contactId = '' }: Request, seen: Seen): void {
  for (const before of world.all('interactions').filter((talk) => talk.askId === askId && talk.answered === 'open')) {
    if (before.deletedAt !== undefined || !before.contactIds.includes(contactId)) continue;
    const fields = { answered: 'yes' as const, contactIds: idsNow(world, before.contactIds) };
    changeLog(world, { before, after: row(before.id, withFields(before, fields)) }, seen);
  }
}

const ends = fc.record({ which: fc.nat({ max: 3 }), isThanked: fc.boolean() }).map(({ which, isThanked }) =>
  act(isThanked ? `thanks for request #${which}` : `request #${which} was none`, (world) => {
    const request = pick(world.all('requests'), which);
    if (request === undefined) return undefined;
    const { id } = request;
    return {
      does: (database) => (isThanked ? thankFor(database, id, world.today) : removeRequest(database, id)),
      means: () => {
        const entries = entriesOf(world, request);
        if (isThanked) {
          world.put('requests', { ...request, thankedOn: world.today });
          const untold = entries.filter(({ toldOn }) => toldOn === undefined);
          for (const entry of untold) world.put('exchanges', { ...entry, toldOn: world.today });
          return;
        }
        world.remove('requests', id);
        for (const entry of entries) world.remove('exchanges', entry.id);
      },
    };
  }),
);

export const actsOfAsks = [fc.oneof(needs, drafts, decides), requests, fc.oneof(answers, answers, ends)] as const;
