/** What came of a purpose (A1, B9): the outcomes with those who serve it, and the time it took. */
import type { CalendarDate } from './calendar-date.ts';
import type { Interaction, Outcome } from './interaction.ts';
import type { Meeting } from './network.ts';
import { compareTexts } from './order.ts';

/** The ids of those who serve a purpose. */
export type ServingIds = { readonly contactIds: ReadonlySet<string>; readonly networkIds: ReadonlySet<string> };

/** An outcome, and with whom. */
export type OutcomeWith = {
  readonly outcome: Outcome;
  readonly times: number;
  /** Of those who serve the purpose, the latest first; someone met through a network is told of as that network. */
  readonly contactIds: readonly string[];
  readonly networkIds: readonly string[];
  readonly lastOn: CalendarDate;
};

export type WhatCame = {
  /** The most frequent first, then the latest. */
  readonly outcomes: readonly OutcomeWith[];
  /** How often one was in touch or met. */
  readonly encounters: number;
  /** As far as they were noted. */
  readonly minutes: number;
};

/**
 * What came of it in what happened, from `since` on: interactions with those who serve it, and their networks' meetings.
 * A meeting and the log of who was there are one encounter. Nothing of the trash, nothing told in confidence, and no
 * meeting that one was not at. Source: MISSION B9, seed 002.
 */
export function whatCame(
  happened: { readonly interactions: readonly Interaction[]; readonly meetings: readonly Meeting[] },
  serving: ServingIds,
  since: CalendarDate,
): WhatCame {
  const encounters = new Map<string, Encounter>();
  for (const encounter of [
    ...happened.interactions.flatMap((row) => encounterOf(row, serving)),
    ...happened.meetings.flatMap((row) => meetingEncounter(row, serving)),
  ]) {
    if (encounter.day < since) continue;
    const there = encounters.get(encounter.key);
    encounters.set(encounter.key, there === undefined ? encounter : asOne(there, encounter));
  }
  const all = [...encounters.values()].toSorted((one, other) => compareTexts(other.day, one.day));
  return {
    outcomes: outcomesIn(all),
    encounters: all.length,
    minutes: all.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

type Encounter = {
  readonly key: string;
  readonly day: CalendarDate;
  readonly outcomes: readonly Outcome[];
  readonly contactIds: readonly string[];
  readonly networkIds: readonly string[];
  readonly minutes: number;
};

function encounterOf(row: Interaction, { contactIds, networkIds }: ServingIds): readonly Encounter[] {
  const { networkId = '', minutes = 0, day, outcomes } = row;
  const isOfNetwork = networkIds.has(networkId);
  const people = row.contactIds.filter((id) => contactIds.has(id));
  if (row.deletedAt !== undefined || row.confidential === true || (!isOfNetwork && people.length === 0)) return [];
  const through = isOfNetwork ? { contactIds: [], networkIds: [networkId] } : { contactIds: people, networkIds: [] };
  return [{ key: isOfNetwork ? `${networkId} ${day}` : row.id, day, outcomes, minutes, ...through }];
}

function meetingEncounter(row: Meeting, { networkIds }: ServingIds): readonly Encounter[] {
  const { networkId, day, outcomes, minutes = 0 } = row;
  if (row.deletedAt !== undefined || row.attended !== true || !networkIds.has(networkId)) return [];
  return [{ key: `${networkId} ${day}`, day, outcomes, minutes, contactIds: [], networkIds: [networkId] }];
}

function asOne(one: Encounter, other: Encounter): Encounter {
  const outcomes = [...new Set([...one.outcomes, ...other.outcomes])];
  return { ...one, outcomes, minutes: Math.max(one.minutes, other.minutes) };
}

function outcomesIn(encounters: readonly Encounter[]): readonly OutcomeWith[] {
  const told = new Map<Outcome, OutcomeWith>();
  for (const { day, outcomes, contactIds, networkIds } of encounters) {
    for (const outcome of outcomes) {
      const there = told.get(outcome) ?? { outcome, times: 0, contactIds: [], networkIds: [], lastOn: day };
      told.set(outcome, {
        ...there,
        times: there.times + 1,
        contactIds: [...new Set([...there.contactIds, ...contactIds])],
        networkIds: [...new Set([...there.networkIds, ...networkIds])],
      });
    }
  }
  return [...told.values()].toSorted((one, other) => other.times - one.times || compareTexts(other.lastOn, one.lastOn));
}
