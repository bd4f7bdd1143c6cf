/** What is so of some people together, weighed over a real store. */
import { expect, it, vi } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import type { Together } from '../../src/domain/together.ts';
import type { Weighed } from '../../src/workers/people-messages.ts';
import { makeContact, makeSettings, makeSphere, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { startKeeper } from '../support/people.ts';

const WEEK = { every: 1, unit: 'week' } as const;
const YEAR = { every: 1, unit: 'year' } as const;

it('counts where they are known from, their tags, who has a tie and who rests; those who are gone are left out', async () => {
  const people = [
    someone('anna', { tie: 'strong', sphereIds: ['choir'], tags: ['sails'] }),
    someone('bo', { sphereIds: ['choir', 'work'], restingSince: SUNDAY }),
    someone('carl', { deletedAt: '2026-03-01T12:00:00.000Z', tags: ['sails'] }),
    someone('other', { tags: ['sails'] }),
  ];
  const weighed = await weighedOf(people, ['anna', 'bo', 'carl', 'nobody']);
  expect(weighed).toMatchObject({ count: 2, sorted: 1, resting: 1 });
  expect(weighed.spheres).toEqual(
    new Map([
      ['choir', 2],
      ['work', 1],
    ]),
  );
  expect(weighed.tags).toEqual(new Map([['sails', 1]]));
});

it('says what a tie would ask for beside everyone else, by what each would then inherit', async () => {
  const people = [
    someone('anna', { sphereIds: ['choir'] }),
    someone('bo', { rhythm: WEEK }),
    someone('carl', { restingSince: SUNDAY }),
    someone('other', { tie: 'strong', rhythm: WEEK }),
  ];
  const { demand } = await weighedOf(people, ['anna', 'bo', 'carl'], { kind: 'tie', tie: 'weak' });
  expect(demand).toEqual({ more: 2, before: 1, capacity: 5 });
});

it('offers the tightest rhythm that makes it fit, for those who would have a day', async () => {
  const many = Array.from({ length: 60 }, (_, index) => someone(`many-${index}`, { tie: 'weak' }));
  const ids = many.map(({ id }) => id);
  const { demand } = await weighedOf(many, ids, { kind: 'rhythm', rhythm: WEEK });
  expect(demand).toMatchObject({ more: 60, before: 0, wayOut: { rhythm: { every: 3, unit: 'month' } } });
  const { demand: inherited } = await weighedOf(many, ids, { kind: 'rhythm' });
  expect(inherited.more).toBeCloseTo(60 / 52.2, 1);
});

it('weighs those who rest or wake, and those taken out of a sphere', async () => {
  const people = [
    someone('anna', { tie: 'weak', restingSince: SUNDAY, rhythm: WEEK }),
    someone('bo', { tie: 'weak', sphereIds: ['choir'] }),
  ];
  expect((await weighedOf(people, ['anna'], { kind: 'wake' })).demand.more).toBe(1);
  expect((await weighedOf(people, ['anna'], { kind: 'rest' })).demand.more).toBe(0);
  expect((await weighedOf(people, ['bo'])).demand.more).toBe(1);
  const { demand } = await weighedOf(people, ['bo'], { kind: 'sphere', sphereId: 'choir', isIn: false });
  expect(demand.more).toBeLessThan(0.1);
});

function someone(id: string, fields: Partial<Contact>): Contact {
  return makeContact({ id, ...fields });
}

/** The choir gives its loose ties a week; everyone else has a year. */
async function weighedOf(people: readonly Contact[], ids: readonly string[], change?: Together): Promise<Weighed> {
  const database = await openFresh();
  await database.contacts.bulkAdd(people);
  await database.spheres.add(makeSphere({ id: 'choir', rhythms: { weak: WEEK } }));
  await database.settings.add(makeSettings({ capacity: 5, defaultRhythms: { strong: YEAR, weak: YEAR } }));
  let weighed: Weighed | undefined;
  const keeper = startKeeper(database, SUNDAY, (answer) => {
    if (answer.kind === 'weighed' && answer.number === 7) weighed = answer.weighed;
  });
  keeper.ask({ kind: 'weigh', number: 7, ids, today: SUNDAY, ...(change && { change }) });
  return vi.waitFor(() => {
    if (weighed === undefined) throw new Error('not weighed yet');
    return weighed;
  });
}
