/**
 * The first run: whom one would be sorry to lose touch with, how close one is, one card, a day for the round. Each step
 * is kept as it is taken, so that one goes on where one was, and each can be left.
 */
import type { CalendarDate } from './calendar-date.ts';

export type FirstRun = {
  readonly startedOn: CalendarDate;
  /** The first people, in the order they were named. */
  readonly contactIds: readonly string[];
  /** Those of them who were here already, such as from an address book; taken off the list they stay where they are. */
  readonly found?: readonly string[];
  /** 'people': who; 'bonds': how close, and when last in touch; 'card': one sign of life; 'round': its weekday and time. */
  readonly step: 'people' | 'bonds' | 'card' | 'round';
  /** Of how many the bond has been asked. */
  readonly asked: number;
  /** Gone through or left. */
  readonly endedOn?: CalendarDate;
};

/** Whether there is a first run to go on with. */
export function isUnderWay(run: FirstRun | undefined): run is FirstRun {
  return run !== undefined && run.endedOn === undefined;
}

/** The run with people named; the first of them begin it, and one that has ended begins anew. */
export function withPeople(run: FirstRun | undefined, ids: readonly string[], today: CalendarDate): FirstRun {
  if (!isUnderWay(run)) return { startedOn: today, contactIds: ids, step: 'people', asked: 0 };
  return { ...run, contactIds: [...run.contactIds, ...ids] };
}

/** The run with someone who was here already, each once. */
export function withFound(run: FirstRun | undefined, id: string, today: CalendarDate): FirstRun {
  const { found = [], ...begun } = withPeople(run, [], today);
  if (begun.contactIds.includes(id)) return { ...begun, found };
  return { ...begun, contactIds: [...begun.contactIds, id], found: [...found, id] };
}

/** The run without someone. */
export function withoutPerson(run: FirstRun, id: string): FirstRun {
  const others = (ids: readonly string[]) => ids.filter((each) => each !== id);
  return { ...run, contactIds: others(run.contactIds), ...(run.found && { found: others(run.found) }) };
}

/** The run without people who are gone; the very same run when it names none of them. */
export function withoutPeople(run: FirstRun, gone: ReadonlySet<string>): FirstRun {
  const staying = (ids: readonly string[]) => ids.filter((id) => !gone.has(id));
  const contactIds = staying(run.contactIds);
  if (contactIds.length === run.contactIds.length) return run;
  const asked = staying(run.contactIds.slice(0, run.asked)).length;
  return { ...run, contactIds, asked, ...(run.found && { found: staying(run.found) }) };
}

/** Whether the bond with someone has not been asked yet. */
export function isStillToAsk({ contactIds, asked }: FirstRun, id: string): boolean {
  return contactIds.indexOf(id) >= asked;
}

/** The run once the bond with someone has been asked; after the last comes the card. */
export function afterBond(run: FirstRun, id: string): FirstRun {
  const asked = run.contactIds.indexOf(id) + 1;
  return { ...run, asked, step: asked < run.contactIds.length ? 'bonds' : 'card' };
}
