/** What one does with many at once: rules that many follow, changes to a selection, and beginning afresh. */
import * as fc from 'fast-check';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Sphere } from '../../../src/domain/sphere.ts';
import type { Together } from '../../../src/domain/together.ts';
import { changeTogether } from '../../../src/store/change-together.ts';
import { restoreThings } from '../../../src/store/restore.ts';
import { changeDefaultRhythm, loosenTie, startAfresh } from '../../../src/store/rhythms.ts';
import { saveSettings } from '../../../src/store/settings.ts';
import { addSphere, moveSphere, removeSphere, saveSphere } from '../../../src/store/spheres.ts';
import { act, changeMany, isSame, pick } from './act.ts';
import { aSpan, aTie, newIds } from './acts-with-one.ts';
import { inheritedIn, lengthOf } from './rules.ts';
import type { Seen } from './seen.ts';
import { withFields, type World } from './world.ts';

const changesDefault = fc.record({ tie: aTie, every: aSpan }).map(({ tie, every }) =>
  act(`all ${tie} ties, unless otherwise said: ${JSON.stringify(every)}`, (world) => ({
    does: (database) => changeDefaultRhythm(database, { tie, every }, world.today),
    means: (seen) => {
      const inherited = inheritedIn(world);
      const { defaultRhythms } = world.choices;
      world.put('settings', { ...world.choices, defaultRhythms: { ...defaultRhythms, [tie]: every } });
      const heirs = world.all('contacts').filter((contact) => contact.tie === tie && contact.rhythm === undefined);
      changeMany(world, { ids: idsOf(heirs), inherited }, seen);
    },
  })),
);

const loosens = fc.record({ tie: aTie, rhythm: aSpan }).map(({ tie, rhythm }) =>
  act(`loosens all ${tie} ties to ${JSON.stringify(rhythm)}`, (world) => ({
    does: (database) => loosenTie(database, { tie, rhythm }, world.today),
    means: (seen) => {
      const inherited = inheritedIn(world);
      const { defaultRhythms } = world.choices;
      if (isTighter(defaultRhythms[tie], rhythm)) {
        world.put('settings', { ...world.choices, defaultRhythms: { ...defaultRhythms, [tie]: rhythm } });
      }
      for (const sphere of world
        .all('spheres')
        .filter((one) => one.deletedAt === undefined && isTighter(one.rhythms[tie], rhythm))) {
        world.put('spheres', { ...sphere, rhythms: { ...sphere.rhythms, [tie]: rhythm } });
      }
      const concerned = world.all('contacts').filter((contact) => contact.tie === tie);
      const fields = (contact: Contact) => (isTighter(contact.rhythm, rhythm) ? { rhythm } : undefined);
      changeMany(world, { ids: idsOf(concerned), fields, inherited }, seen);
    },
  })),
);

const aSphereChange = fc.oneof(
  fc.record({ private: fc.boolean() }),
  fc.record({ rhythms: fc.record({ strong: aSpan, weak: aSpan }, { requiredKeys: [] }) }),
);

const changesSphere = fc.record({ nth: fc.nat({ max: 3 }), changes: aSphereChange }).map(({ nth, changes }) =>
  act(`changes sphere #${nth}: ${JSON.stringify(changes)}`, (world) => {
    const sphere = pick(
      world.all('spheres').filter(({ deletedAt }) => deletedAt === undefined),
      nth,
    );
    if (sphere === undefined) return undefined;
    return {
      does: (database) => saveSphere(database, { id: sphere.id, changes }, world.today),
      means: (seen) => writeSpheres(world, [{ ...sphere, ...changes }], seen),
    };
  }),
);

const movesSphere = fc.record({ nth: fc.nat({ max: 3 }), goes: fc.boolean() }).map(({ nth, goes }) =>
  act(goes ? `puts sphere #${nth} in the trash` : `brings sphere #${nth} back`, (world) => {
    const sphere = pick(
      world.all('spheres').filter(({ deletedAt }) => (deletedAt === undefined) === goes),
      nth,
    );
    if (sphere === undefined) return undefined;
    const { id } = sphere;
    return {
      does: (database) =>
        goes
          ? removeSphere(database, id, world.today)
          : restoreThings(database, [{ table: 'spheres', id }], world.today),
      means: (seen) => writeSpheres(world, [withFields(sphere, { deletedAt: goes ? world.today : undefined })], seen),
    };
  }),
);

const addsSphere = fc.constant(undefined).map(() =>
  act('adds a sphere', (world) => ({
    does: (database) => addSphere(database, { name: 'Choir', color: 'moss', private: false }),
    means: (seen) => {
      const [id] = newIds(world, seen, 'spheres');
      const living = world.all('spheres').filter(({ deletedAt }) => deletedAt === undefined);
      const order = Math.max(-1, ...living.map((one) => one.order)) + 1;
      const sphere = { id, name: 'Choir', color: 'moss', private: false, order, rhythms: {} };
      world.put('spheres', sphere as unknown as Sphere);
    },
  })),
);

const putsInOrder = fc.record({ nth: fc.nat({ max: 3 }), to: fc.nat({ max: 3 }) }).map(({ nth, to }) =>
  act(`puts sphere #${nth} at place ${to}`, (world) => {
    const living = world.all('spheres').filter(({ deletedAt }) => deletedAt === undefined);
    const ordered = living.toSorted((one, other) => one.order - other.order);
    const moved = pick(ordered, nth);
    if (moved === undefined) return undefined;
    return {
      does: (database) => moveSphere(database, moved.id, to),
      means: () => {
        const others = ordered.filter((sphere) => sphere !== moved);
        for (const [order, sphere] of [...others.slice(0, to), moved, ...others.slice(to)].entries()) {
          if (sphere.order !== order) world.put('spheres', { ...sphere, order });
        }
      },
    };
  }),
);

const chooses = fc
  .oneof(
    fc.record({ capacity: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ checkInWeekday: fc.constantFrom(1 as const, 4 as const, 7 as const) }),
  )
  .map((chosen) =>
    act(`chooses ${JSON.stringify(chosen)}`, (world) => ({
      does: (database) => saveSettings(database, chosen),
      means: () => world.put('settings', { ...world.choices, ...chosen }),
    })),
  );

const beginsAfresh = fc.constant(undefined).map(() =>
  act('begins afresh', (world) => ({
    does: (database) => startAfresh(database, world.today),
    means: (seen) => {
      const overdue = world.all('contacts').filter(({ dueOn }) => dueOn !== undefined && dueOn < world.today);
      const oldestFirst = overdue.toSorted((one, other) => ((one.dueOn ?? '') < (other.dueOn ?? '') ? -1 : 1));
      changeMany(world, { ids: idsOf(oldestFirst), manner: 'anew' }, seen);
      world.put('settings', { ...world.choices, lastFreshStartOn: world.today });
    },
  })),
);

const aChange: fc.Arbitrary<Together> = fc.oneof(
  fc.record({ kind: fc.constant('tie' as const), tie: aTie, rhythm: aSpan }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constant('rhythm' as const), rhythm: aSpan }, { requiredKeys: ['kind'] }),
  fc.record({
    kind: fc.constant('sphere' as const),
    sphereId: fc.constantFrom('sphere-1', 'sphere-2'),
    isIn: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('tags' as const),
    tags: fc.constantFrom(['choir'], ['choir', 'sails']),
    isOn: fc.boolean(),
  }),
  fc.record({ kind: fc.constantFrom('rest' as const, 'wake' as const, 'trash' as const) }),
);

const changesTogether = fc
  .record({ nths: fc.uniqueArray(fc.nat({ max: 5 }), { minLength: 2, maxLength: 6 }), change: aChange })
  .map(({ nths, change }) =>
    act(`changes ${nths.join()} together: ${JSON.stringify(change)}`, (world) => {
      const ids = [...new Set(nths.flatMap((nth) => pick(world.all('contacts'), nth)?.id ?? []))];
      return {
        does: (database) => changeTogether(database, { ids, change }, world.today),
        means: (seen) => {
          if (change.kind === 'sphere' && change.isIn && !isThere(world, change.sphereId)) return;
          const living = ids
            .flatMap((id) => world.get('contacts', id) ?? [])
            .filter(({ deletedAt }) => deletedAt === undefined);
          const concerned = living.filter(
            (contact) => !isSame(withFields(contact, togetherFields(contact, change, world)), contact),
          );
          const fields = (contact: Contact) => togetherFields(contact, change, world);
          changeMany(world, { ids: idsOf(concerned), fields }, seen);
        },
      };
    }),
  );

type Fields = { readonly [Key in keyof Contact]?: Contact[Key] | undefined };

/** What a change to a selection makes of one of them. */
function togetherFields(contact: Contact, change: Together, { today }: World): Fields {
  if (change.kind === 'tie') return bondFields(contact, change, today);
  if (change.kind === 'rhythm') return contact.tie === undefined ? {} : { rhythm: change.rhythm };
  if (change.kind === 'sphere') return { sphereIds: listed(contact.sphereIds, [change.sphereId], change.isIn) };
  if (change.kind === 'tags') return { tags: listed(contact.tags, change.tags, change.isOn) };
  if (change.kind === 'wake') return { restingSince: undefined };
  if (change.kind === 'trash') return { deletedAt: today };
  return (contact.standing ?? contact.restingSince) ? {} : { restingSince: today, snoozedUntil: undefined };
}

function isThere(world: World, sphereId: string): boolean {
  const sphere = world.get('spheres', sphereId);
  return sphere !== undefined && sphere.deletedAt === undefined;
}

type Bond = Extract<Together, { readonly kind: 'tie' }>;

function bondFields({ rhythmSince }: Contact, { tie, rhythm }: Bond, today: World['today']): Fields {
  const since = tie === undefined ? rhythmSince : (rhythmSince ?? today);
  return { tie, rhythmSince: since, ...(rhythm && { rhythm }) };
}

function listed(values: readonly string[], some: readonly string[], isIn: boolean): readonly string[] {
  return isIn ? [...new Set([...values, ...some])] : values.filter((value) => !some.includes(value));
}

function isTighter(span: Contact['rhythm'], rhythm: NonNullable<Contact['rhythm']>): boolean {
  return span !== undefined && lengthOf(span) < lengthOf(rhythm);
}

/** Writes spheres, and settles those who are in them. */
export function writeSpheres(world: World, spheres: readonly Sphere[], seen: Seen): void {
  const inherited = inheritedIn(world);
  for (const sphere of spheres) world.put('spheres', sphere);
  const within = world.all('contacts').filter(({ sphereIds }) => spheres.some(({ id }) => sphereIds.includes(id)));
  changeMany(world, { ids: idsOf(within), inherited }, seen);
}

function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}

export const actsWithMany = [
  fc.oneof(changesDefault, loosens),
  changesSphere,
  movesSphere,
  fc.oneof(addsSphere, putsInOrder, chooses, chooses),
  beginsAfresh,
  changesTogether,
  changesTogether,
] as const;
