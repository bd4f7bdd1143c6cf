/** Properties of days: birthdays and others to remember, by the parts as they are written, never through a clock. */
import { isYearlyDay, type YearlyDay } from '../../../../domain/calendar-date.ts';
import { readDay, type DayReading } from '../../../csv/cells/dates.ts';
import type { Property } from '../lines/property.ts';
import type { CardContext, Placer } from './card-context.ts';
import { labelOf } from './labels.ts';
import { oneText } from './names.ts';

/** The placers of days, by property. A day of death is none to remember by a nudge: it is kept as it stands. */
export const DAY_PLACERS: readonly (readonly [name: string, place: Placer])[] = [
  ['BDAY', placeBirthday],
  ['X-ABDATE', (property, context) => placeDay(property, labelOf(property, context.labels), context)],
  ...[
    'ANNIVERSARY',
    'X-ANNIVERSARY',
    'X-EVOLUTION-ANNIVERSARY',
    'X-MS-ANNIVERSARY',
    'X-KADDRESSBOOK-X-ANNIVERSARY',
  ].map((name): readonly [string, Placer] => [name, (property, context) => placeDay(property, 'anniversary', context)]),
];

/** Puts a day that was read in another manner, or says why it can't. */
export function placeReading(
  reading: DayReading,
  cell: { readonly name: string; readonly text: string },
  context: { readonly draft: CardContext['draft']; readonly keep: (day: YearlyDay) => void },
): void {
  if (reading.kind === 'day') context.keep(reading.day);
  if (reading.kind === 'day' || reading.kind === 'none') return;
  context.draft.putExtra(cell.name, cell.text);
  const code = reading.kind === 'impossible' ? 'impossible-date' : 'unreadable-date';
  context.draft.warn(code, cell.name, cell.text);
}

/** The day in a text: a vCard's own manners first, then those of tables. */
export function readVcardDay(text: string, { today }: Pick<CardContext, 'today'>): DayReading {
  const day = DAY.exec(text.slice(0, MOST_LETTERS).replace(CLOCK, ''));
  if (day === null) return readDay(text, 'dmy', today);
  const [year, month, date] = [Number(day[1] ?? 0), Number(day[2]), Number(day[3])];
  if (month === 0 && date === 0) return { kind: 'none' };
  const yearly = year === 0 || year === YEAR_UNKNOWN ? { month, day: date } : { year, month, day: date };
  return isYearlyDay(yearly) ? { kind: 'day', day: yearly } : { kind: 'impossible' };
}

function placeBirthday(property: Property, { draft, today }: CardContext): void {
  const text = oneText(property);
  placeReading(
    withoutOmitted(readVcardDay(text, { today }), property),
    { name: 'BDAY', text },
    {
      draft,
      keep: (day) => {
        if (!draft.putBirthday(day)) draft.putExtra('BDAY', text);
      },
    },
  );
}

function placeDay(property: Property, label: string, { draft, today }: CardContext): void {
  const text = oneText(property);
  placeReading(
    withoutOmitted(readVcardDay(text, { today }), property),
    { name: property.head.ownName, text },
    {
      draft,
      keep: (day) => draft.putDate(label, day),
    },
  );
}

/** Apple says which year stands for none. */
function withoutOmitted(reading: DayReading, property: Property): DayReading {
  const omitted = property.parameter('X-APPLE-OMIT-YEAR');
  if (omitted === undefined || reading.kind !== 'day' || reading.day.year !== Number(omitted)) return reading;
  return { kind: 'day', day: { month: reading.day.month, day: reading.day.day } };
}

const MOST_LETTERS = 60;
const YEAR_UNKNOWN = 1604;
/** 1996-04-15, 19960415, --04-15, --0415, and -0415 as some write it. */
const DAY = /^(?:(\d{4})-?|--?)(\d{2})-?(\d{2})$/;
/** The time of day stands behind a T or a blank; the day is the one that is written, wherever it was. */
const CLOCK = /(?<=\d)[T ]\d.*$/i;
