/**
 * The model: everything that is saved, in plain maps, as simply as it can be said. A row carries a mark that is new
 * whenever it is written, so that undoing can tell a row that has moved on.
 */
import type { Ask, Request } from '../../../src/domain/ask.ts';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import type { Interaction } from '../../../src/domain/interaction.ts';
import type { Introduction } from '../../../src/domain/introduction.ts';
import type { Measure, Question } from '../../../src/domain/measure.ts';
import type { Meeting, Network, Review } from '../../../src/domain/network.ts';
import type { Promised } from '../../../src/domain/promise.ts';
import type { Purpose } from '../../../src/domain/purpose.ts';
import type { Settings } from '../../../src/domain/settings.ts';
import type { Sphere } from '../../../src/domain/sphere.ts';
import type { Forward, Tip } from '../../../src/domain/tip.ts';
import type { CheckIn, Dismissal, Intention } from '../../../src/store/own-rows.ts';

/** What of the settings the acts write. */
export const CHOICES = [
  'id',
  'checkInWeekday',
  'checkInTime',
  'capacity',
  'defaultRhythms',
  'lastFreshStartOn',
  'firstRun',
  'madeUpIds',
  'importedOn',
  'meetingAt',
  'openingLines',
  'privacy',
  'profile',
  'askDraft',
  'measureDraft',
  'inventory',
] as const;

export type Choices = Pick<Settings, (typeof CHOICES)[number]>;

/** A plan as far as it is the same for everyone: whom it proposes, and who was waved off. */
export type PlanRow = {
  readonly id: string;
  readonly startsOn: CalendarDate;
  readonly capacity: number;
  readonly items: readonly { readonly contactId: string; readonly codes: string; readonly choice?: string }[];
};

export type Tables = {
  readonly contacts: Contact;
  readonly interactions: Interaction;
  readonly spheres: Sphere;
  readonly promises: Promised;
  readonly intentions: Intention;
  readonly settings: Choices;
  readonly plans: PlanRow;
  readonly dismissals: Dismissal;
  readonly purposes: Purpose;
  readonly checkIns: CheckIn;
  readonly tips: Tip;
  readonly forwards: Forward;
  readonly introductions: Introduction;
  readonly exchanges: Exchange;
  readonly networks: Network;
  readonly meetings: Meeting;
  readonly reviews: Review;
  readonly asks: Ask;
  readonly requests: Request;
  readonly measures: Measure;
  readonly questions: Question;
};
export type TableName = keyof Tables;

type Marked<Row> = { readonly row: Row; readonly mark: number };

/** What an act did to one row: how it was before, and its mark after; undefined: it wasn't there. */
export type Image = {
  readonly table: TableName;
  readonly id: string;
  readonly before: Marked<Tables[TableName]> | undefined;
  readonly afterMark: number | undefined;
};

export class World {
  today: CalendarDate;
  readonly #tables = new Map<TableName, Map<string, Marked<Tables[TableName]>>>();
  #lastMark = 0;

  constructor(today: CalendarDate) {
    this.today = today;
  }

  /** All rows of a table by id, in the order of their ids. */
  all<Name extends TableName>(name: Name): readonly Tables[Name][] {
    const rows = Array.from(this.#table(name).values(), ({ row }) => row as Tables[Name]);
    return rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  }

  get<Name extends TableName>(name: Name, id: string): Tables[Name] | undefined {
    return this.#table(name).get(id)?.row as Tables[Name] | undefined;
  }

  put<Name extends TableName>(name: Name, row: Tables[Name]): void {
    this.#lastMark += 1;
    this.#table(name).set(row.id, { row, mark: this.#lastMark });
  }

  remove(name: TableName, id: string): void {
    this.#table(name).delete(id);
  }

  mark(name: TableName, id: string): number | undefined {
    return this.#table(name).get(id)?.mark;
  }

  /** Does something, and tells what became of each row that it touched. */
  imagesOf(act: () => void): readonly Image[] {
    const before = new Map(Array.from(this.#tables, ([name, rows]) => [name, new Map(rows)]));
    act();
    return Array.from(this.#tables).flatMap(([table, rows]) => {
      const then = before.get(table) ?? new Map<string, Marked<Tables[TableName]>>();
      const ids = new Set([...rows.keys(), ...then.keys()]);
      return [...ids].flatMap((id) => {
        const [was, is] = [then.get(id), rows.get(id)];
        if (was?.mark === is?.mark) return [];
        return [{ table, id, before: was, afterMark: is?.mark }];
      });
    });
  }

  /** Puts back a row, mark and all, that no other act has written since. */
  putBack({ table, id, before, afterMark }: Image): void {
    if (this.mark(table, id) !== afterMark) return;
    if (before === undefined) this.remove(table, id);
    else this.#table(table).set(id, before);
  }

  get choices(): Choices {
    const row = this.get('settings', 'settings');
    if (row === undefined) throw new Error('a world has settings');
    return row;
  }

  #table(name: TableName): Map<string, Marked<Tables[TableName]>> {
    const table = this.#tables.get(name) ?? new Map<string, Marked<Tables[TableName]>>();
    this.#tables.set(name, table);
    return table;
  }
}

/** A row with some fields changed; one given as undefined is taken away. */
export function withFields<Row extends object>(
  row: Row,
  fields: { readonly [Key in keyof Row]?: Row[Key] | undefined },
): Row {
  const entries = Object.entries({ ...row, ...fields }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Row;
}
