/** The lines of the list of people on the page's side: columns, from which a line is made when it is painted. */
import { dayFromParts, type CalendarDate } from '../domain/calendar-date.ts';
import { SPHERE_COLORS, type SphereColor } from '../domain/sphere.ts';
import { STATUSES, type Status } from '../domain/status.ts';
import type { Tie } from '../domain/tie.ts';
import { TIES, type Rows } from '../workers/people-messages.ts';

/** What a line of the list says. */
export type PersonRow = {
  readonly id: string;
  /** Empty when nothing on the card could stand for a name. */
  readonly name: string;
  /** May be empty. */
  readonly subtitle: string;
  readonly tie: Tie | undefined;
  readonly color: SphereColor | undefined;
  readonly status: Status;
  readonly lastOn: CalendarDate | undefined;
  readonly dueOn: CalendarDate | undefined;
};

export class PeopleRows {
  readonly #rows: Columns[] = [];

  /** Takes over the lines that the worker sent. */
  take(rows: Rows): void {
    for (const [place, number] of rows.numbers.entries()) {
      this.#rows[number] = {
        id: rows.ids[place] ?? '',
        name: rows.names[place] ?? '',
        subtitle: rows.subtitles[place] ?? '',
        marks: rows.marks,
        days: rows.days,
        place,
      };
    }
  }

  /** The id of the person with this number. */
  idAt(number: number): string | undefined {
    return this.#rows[number]?.id;
  }

  /** The line of the person with this number. */
  at(number: number): PersonRow | undefined {
    const row = this.#rows[number];
    if (row === undefined) return undefined;
    const { id, name, subtitle, marks, days, place } = row;
    return {
      id,
      name,
      subtitle,
      tie: TIES[(marks[place * 3] ?? 0) - 1],
      color: SPHERE_COLORS[(marks[place * 3 + 1] ?? 0) - 1],
      status: STATUSES[marks[place * 3 + 2] ?? 0] ?? 'unsorted',
      lastOn: unpacked(days[place * 2]),
      dueOn: unpacked(days[place * 2 + 1]),
    };
  }
}

type Columns = {
  readonly id: string;
  readonly name: string;
  readonly subtitle: string;
  /** The columns it came with, and its place in them. */
  readonly marks: Rows['marks'];
  readonly days: Rows['days'];
  readonly place: number;
};

function unpacked(day = 0): CalendarDate | undefined {
  return day === 0 ? undefined : dayFromParts(Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100);
}
