/** Networks: joined, mended, their people, closed and taken up, looked back on, prepared, thrown away. */
import * as fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar-date.ts';
import type { Network, NetworkDecision, Review } from '../../../src/domain/network.ts';
import { answerChecklist } from '../../../src/store/checklist.ts';
import {
  addMembers,
  addNetwork,
  changeMembers,
  changeNetwork,
  closeNetwork,
  reopenNetwork,
  trashNetwork,
} from '../../../src/store/networks.ts';
import { lookBackOn, trashReview } from '../../../src/store/reviews.ts';
import { act, pick } from './act.ts';
import { aSpan, newIds } from './acts-with-one.ts';
import { idsNow } from './rules.ts';
import { withFields, type World } from './world.ts';

const nth = fc.nat({ max: 2 });
const people = fc.uniqueArray(fc.nat({ max: 7 }), { maxLength: 3 });

function idsIn(world: World, nths: readonly number[]): readonly string[] {
  return [...new Set(nths.flatMap((each) => pick(world.all('contacts'), each)?.id ?? []))];
}

const joins = people.map((nths) =>
  act(`joins a network with ${nths.join()}`, (world) => {
    const memberIds = idsIn(world, nths);
    return {
      does: (database) => addNetwork(database, { name: 'Choir', memberIds }),
      means: (seen) => {
        const [id] = newIds(world, seen, 'networks');
        const network = { name: 'Choir', purposeIds: [], checklist: {}, memberIds: idsNow(world, memberIds), id };
        world.put('networks', network as unknown as Network);
      },
    };
  }),
);

const fates = ['mend', 'close', 'reopen', 'trash'] as const;

const decides = fc
  .record({ which: nth, fate: fc.constantFrom(...fates), rhythm: aSpan })
  .map(({ which, fate, rhythm }) =>
    act(`network #${which}: ${fate}`, (world) => {
      const network = pick(world.all('networks'), which);
      if (network === undefined) return undefined;
      const { id, closedOn, deletedAt } = network;
      const { today } = world;
      const keeperId = network.memberIds[0];
      const changes = {
        rhythm,
        endsOn: addDays(today, 40),
        ...(keeperId !== undefined && { keeperId, keeper: 'Ada' }),
      };
      const fields = {
        mend: changes,
        close: { closedOn: today },
        reopen: { closedOn: undefined },
        trash: { deletedAt: today },
      }[fate];
      return {
        does: async (database) => {
          if (fate === 'mend') await changeNetwork(database, { id, changes });
          else if (fate === 'close') await closeNetwork(database, id, today);
          else if (fate === 'reopen') await reopenNetwork(database, id);
          else await trashNetwork(database, id);
        },
        means: () => {
          const isClosedAlready = fate === 'close' && closedOn !== undefined;
          if (deletedAt === undefined && !isClosedAlready) world.put('networks', withFields<Network>(network, fields));
        },
      };
    }),
  );

const changesPeople = fc.record({ which: nth, added: people, removed: people }).map(({ which, added, removed }) =>
  act(`network #${which}: ${added.join()} come, ${removed.join()} go`, (world) => {
    const network = pick(world.all('networks'), which);
    if (network === undefined) return undefined;
    const { id, memberIds, keeperId = '', deletedAt } = network;
    const coming = idsIn(world, added);
    const going = new Set(idsIn(world, removed));
    return {
      does: (database) =>
        going.size === 0
          ? addMembers(database, { id, contactIds: coming })
          : changeMembers(database, { id, added: coming, removed: going }),
      means: () => {
        const staying = memberIds.filter((each) => !going.has(each));
        const now = idsNow(world, [...staying, ...coming]);
        if (deletedAt !== undefined || (going.size === 0 && now.length === memberIds.length)) return;
        const keeper = going.has(keeperId) ? { keeperId: undefined, keeper: undefined } : {};
        world.put('networks', withFields<Network>(network, { memberIds: now, ...keeper }));
      },
    };
  }),
);

const aDecision = fc.option(fc.constantFrom<NetworkDecision>('keep', 'change', 'leave'), { nil: undefined });

const looksBack = fc.record({ which: nth, decision: aDecision }).map(({ which, decision }) =>
  act(`looks back on network #${which}: ${decision}`, (world) => {
    const network = pick(world.all('networks'), which);
    if (network === undefined) return undefined;
    const { today } = world;
    const draft = { networkId: network.id, answers: { worth: 3 }, ...(decision !== undefined && { decision }) };
    return {
      does: (database) => lookBackOn(database, draft, today),
      means: (seen) => {
        const [id] = newIds(world, seen, 'reviews');
        world.put('reviews', { ...draft, day: today, id } as unknown as Review);
        if (network.deletedAt !== undefined || decision === undefined) return;
        const closedOn = decision === 'leave' ? (network.closedOn ?? today) : network.closedOn;
        world.put('networks', withFields<Network>(network, { decision, closedOn }));
      },
    };
  }),
);

const takesReviewBack = nth.map((which) =>
  act(`throws review #${which} away`, (world) => {
    const review = pick(world.all('reviews'), which);
    if (review === undefined) return undefined;
    return {
      does: (database) => trashReview(database, review.id),
      means: () => review.deletedAt === undefined && world.put('reviews', { ...review, deletedAt: world.today }),
    };
  }),
);

const prepares = fc.record({ which: nth, answer: fc.constantFrom('', 'To sing') }).map(({ which, answer }) =>
  act(`says of network #${which} what it is for: ${answer}`, (world) => {
    const network = pick(world.all('networks'), which);
    if (network === undefined) return undefined;
    const question = 'motive';
    const given = { networkId: network.id, question, answer } as const;
    return {
      does: (database) => answerChecklist(database, given),
      means: () => {
        const { [question]: before = '', ...others } = network.checklist;
        if (network.deletedAt !== undefined || before === answer) return;
        const checklist = answer === '' ? others : { ...others, [question]: answer };
        world.put('networks', { ...network, checklist });
      },
    };
  }),
);

export const actsOfNetworks = [
  fc.oneof(joins, decides),
  changesPeople,
  fc.oneof(looksBack, looksBack, takesReviewBack, prepares),
] as const;
