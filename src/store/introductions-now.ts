/** Introductions as they stand: with those of their people who are here, and the next step. */
import { daysBetween, type CalendarDate } from '../domain/calendar-date.ts';
import { isStillAskedAbout, type Contact } from '../domain/contact.ts';
import {
  isOpen,
  mayBeIntroduced,
  nextStep,
  standingStill,
  withOnly,
  type Introduction,
  type IntroductionStep,
} from '../domain/introduction.ts';
import { compareTexts } from '../domain/order.ts';
import type { Database } from './database.ts';
import { introductionById } from './introductions.ts';
import { livingSpheres } from './living-spheres.ts';

/** An introduction on a day. */
export type IntroductionNow = {
  /**
   * Of those who are here alone: somebody in the trash or remembered has no part in its steps, nor, until it is made,
   * somebody who is private by now or at professional distance.
   */
  readonly introduction: Introduction;
  /** Those who are here, in the order in which they are asked. */
  readonly people: readonly Contact[];
  /** Absent when it is over. */
  readonly step?: IntroductionStep;
  /** How many days the step has waited; absent when that isn't known. */
  readonly days?: number;
  readonly standsStill: boolean;
};

/** An introduction with a step to take. */
export type IntroductionUnderWay = IntroductionNow & { readonly step: IntroductionStep };

/** All that aren't in the trash, the latest first. */
export async function introductionsNow(database: Database, today: CalendarDate): Promise<readonly IntroductionNow[]> {
  const rows = await database.introductions.toArray();
  const living = rows.filter(({ deletedAt }) => deletedAt === undefined);
  return asNow(
    database,
    living.toSorted((one, other) => compareTexts(other.id, one.id)),
    today,
  );
}

/** Those in which a contact has a part and that came to something, or still may; the latest first. */
export async function introductionsWith(
  database: Database,
  contactId: string,
  today: CalendarDate,
): Promise<readonly IntroductionNow[]> {
  const rows = await database.introductions.where('contactIds').equals(contactId).toArray();
  const living = rows.filter(({ deletedAt, status }) => deletedAt === undefined && status !== 'declined');
  return asNow(
    database,
    living.toSorted((one, other) => compareTexts(other.id, one.id)),
    today,
  );
}

/** The introduction with this id; undefined when there is none, or it is in the trash. */
export async function introductionNow(
  database: Database,
  id: string,
  today: CalendarDate,
): Promise<IntroductionNow | undefined> {
  const row = await introductionById(database, id);
  const [now] = row === undefined ? [] : await asNow(database, [row], today);
  return now;
}

/**
 * Those with a step to take, those standing still first, then the longest wait. One that is made is among them only when
 * it is time to ask what came of it.
 */
export async function introductionsUnderWay(
  database: Database,
  today: CalendarDate,
): Promise<readonly IntroductionUnderWay[]> {
  const rows = await database.introductions.where('status').anyOf('idea', 'asking', 'made').toArray();
  const open = rows.filter((row) => row.deletedAt === undefined && row.outcome === undefined);
  return underWay(await asNow(database, open, today));
}

/** Those of introductions that are under way, in the order to show them. */
export function underWay(all: readonly IntroductionNow[]): readonly IntroductionUnderWay[] {
  return all
    .flatMap((now) => {
      const { step } = now;
      return step === undefined || (step.code === 'outcome' && !now.standsStill) ? [] : { ...now, step };
    })
    .toSorted(
      (one, other) =>
        Number(other.standsStill) - Number(one.standsStill) ||
        (other.days ?? 0) - (one.days ?? 0) ||
        compareTexts(one.introduction.id, other.introduction.id),
    );
}

async function asNow(
  database: Database,
  rows: readonly Introduction[],
  today: CalendarDate,
): Promise<readonly IntroductionNow[]> {
  const [found, spheres] = await Promise.all([
    database.contacts.bulkGet([...new Set(rows.flatMap(({ contactIds }) => contactIds))]),
    livingSpheres(database),
  ]);
  const known = new Map(found.flatMap((contact) => (contact === undefined ? [] : [[contact.id, contact]])));
  return rows.map((row) => {
    // what was made stays told of; whoever has come to be at a distance, or private, is asked nothing more
    const mayStand = (contact: Contact): boolean =>
      isOpen(row) ? mayBeIntroduced(contact, spheres) : isStillAskedAbout(contact);
    const people = row.contactIds.flatMap((id) => known.get(id) ?? []).filter(mayStand);
    const introduction = withOnly(row, new Set(people.map(({ id }) => id)));
    const step = nextStep(introduction);
    return {
      introduction,
      people,
      standsStill: standingStill([introduction], today).length > 0,
      ...(step !== undefined && { step }),
      ...(step?.since !== undefined && { days: daysBetween(step.since, today) }),
    };
  });
}
