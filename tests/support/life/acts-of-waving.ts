/** What the app asks or offers is waved away, for a while or for good. */
import * as fc from 'fast-check';
import { addDays, addSpan } from '../../../src/domain/calendar-date.ts';
import { dismiss } from '../../../src/store/dismissals.ts';
import { waveOfferAway } from '../../../src/store/later-offers.ts';
import { waveQuestionAway } from '../../../src/store/learning.ts';
import type { Dismissal } from '../../../src/store/own-rows.ts';
import { act, pick } from './act.ts';
import { newIds, who } from './acts-with-one.ts';
import type { Seen } from './seen.ts';
import type { World } from './world.ts';

const aQuestion = fc.constantFrom('misfit' as const, 'last-contact' as const, 'topics' as const);

const wavesQuestion = fc.record({ nth: who, code: aQuestion }).map(({ nth, code }) =>
  act(`doesn't answer ${code} of #${nth}`, (world) => {
    const contactId = pick(world.all('contacts'), nth)?.id;
    if (contactId === undefined) return undefined;
    const what = `learning:${code}:${contactId}`;
    const until = addSpan(world.today, { every: 4, unit: 'month' });
    return {
      does: (database) => waveQuestionAway(database, { code, contactId }, world.today),
      means: (seen) => {
        const before = world.all('dismissals').find((one) => one.what === what);
        if (before === undefined) putNew(world, seen, [{ what, contactId, until }]);
        else world.put('dismissals', { ...before, until });
      },
    };
  }),
);

const anOffer = fc.constantFrom('fresh-start' as const, 'demand' as const);

const wavesOffer = fc.record({ what: anOffer, days: fc.integer({ min: 1, max: 40 }) }).map(({ what, days }) =>
  act(`waves ${what} away for ${days} days`, (world) => {
    const until = addDays(world.today, days);
    return {
      does: (database) => dismiss(database, what, until),
      means: (seen) => putNew(world, seen, [{ what, until }]),
    };
  }),
);

const aLaterOffer = fc.constantFrom('import' as const, 'spheres' as const, 'capacity' as const, 'purpose' as const);

const wavesLaterOffer = aLaterOffer.map((offer) =>
  act(`waves ${offer} away for good`, (world) => ({
    does: (database) => waveOfferAway(database, offer, world.today),
    means: (seen) =>
      putNew(world, seen, [{ what: `later-${offer}` }, { what: 'later', until: addDays(world.today, 2) }]),
  })),
);

function putNew(world: World, seen: Seen, rows: readonly Pick<Dismissal, 'what' | 'until' | 'contactId'>[]): void {
  const ids: readonly string[] = newIds(world, seen, 'dismissals');
  for (const [nth, row] of rows.entries()) {
    world.put('dismissals', { ...row, id: ids[nth] ?? '' } as unknown as Dismissal);
  }
}

export const actsOfWaving = [fc.oneof(wavesQuestion, wavesOffer, wavesLaterOffer)] as const;
