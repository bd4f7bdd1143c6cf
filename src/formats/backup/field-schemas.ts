/** What single fields of a backup's rows may hold. */
import * as v from 'valibot';
import { parseCalendarDate } from '../../domain/calendar-date.ts';
import { OUTCOMES } from '../../domain/interaction.ts';

export const text = v.string();
export const texts = v.array(text);
export const truth = v.boolean();
export const number = v.pipe(v.number(), v.finite());
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Ids are UUIDs, or what somebody wrote into a file that was brought in. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));

export const day = v.pipe(
  v.string(),
  v.check((value) => parseCalendarDate(value) !== undefined),
);

/** More than 9999 of anything would lead past the last day that can be reckoned. */
export const span = v.looseObject({
  every: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
  unit: v.picklist(['day', 'week', 'month', 'year']),
});

export const weekday = v.picklist([1, 2, 3, 4, 5, 6, 7]);
export const level = v.picklist(['board', 'leadership', 'staff']);
export const reach = v.picklist(['local', 'regional', 'national', 'international']);
export const outcomes = v.array(v.picklist(OUTCOMES));

/** One of these texts. */
export function choice<const Options extends readonly string[]>(...options: Options) {
  return v.picklist(options);
}

/** Absent, or this; never null. */
export function maybe<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.exactOptional(schema);
}

/** A list of objects that have these fields, and may have more. */
export function rows<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.array(v.looseObject(entries));
}
