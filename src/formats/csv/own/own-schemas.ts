/** What the records of our own CSV may hold: own keys only, every value checked, since anyone may have edited the file. */
import * as v from 'valibot';
import { parseCalendarDate, type CalendarDate } from '../../../domain/calendar-date.ts';
import { CHANNELS, OUTCOMES } from '../../../domain/interaction.ts';
import { SPHERE_COLORS } from '../../../domain/sphere.ts';

const text = v.exactOptional(v.string());
const truth = v.exactOptional(v.boolean());
const texts = v.exactOptional(v.array(v.string()));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({
  // more would lead past the last day that can be reckoned
  every: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
  unit: v.picklist(['day', 'week', 'month', 'year']),
});
const labelled = v.exactOptional(v.array(v.object({ label: v.string(), value: v.string() })));
const month = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));
const dayOfMonth = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31));
const yearly = { year: v.exactOptional(v.pipe(v.number(), v.integer())), month, day: dayOfMonth };
const answer = v.picklist([0, 1, 2, 3]);

function isCalendarDate(value: unknown): boolean {
  return typeof value === 'string' && parseCalendarDate(value) !== undefined;
}

const day = v.custom<CalendarDate>(isCalendarDate);
const someDay = v.exactOptional(day);

const stamps = { id: v.string(), createdAt: v.string(), updatedAt: v.string(), rev: count };

/** The stamps that every record of ours carries, and a contact's fields that are kept in step with its history. */
export const StampsSchema = v.object({
  ...stamps,
  lastFullOn: someDay,
  lastLightOn: someDay,
  lastTriedOn: someDay,
  triesSince: v.exactOptional(count),
});

export const ContactSchema = v.object({
  displayName: text,
  givenName: text,
  middleName: text,
  familyName: text,
  prefix: text,
  suffix: text,
  nicknames: texts,
  organization: text,
  orgUnits: texts,
  jobTitle: text,
  emails: labelled,
  phones: labelled,
  urls: labelled,
  addresses: v.exactOptional(
    v.array(
      v.object({
        label: v.string(),
        street: v.string(),
        extended: v.string(),
        poBox: v.string(),
        city: v.string(),
        region: v.string(),
        postcode: v.string(),
        country: v.string(),
      }),
    ),
  ),
  birthday: v.exactOptional(v.object(yearly)),
  dates: v.exactOptional(v.array(v.object({ ...yearly, label: v.string() }))),
  notes: text,
  confidentialNotes: text,
  extra: v.exactOptional(v.array(v.object({ name: v.string(), value: v.string() }))),
  language: text,
  tie: v.exactOptional(v.picklist(['strong', 'weak'])),
  tieAnswers: v.exactOptional(
    v.object({ acquaintance: answer, availability: answer, confidentiality: answer, support: answer }),
  ),
  sphereIds: texts,
  level: v.exactOptional(v.picklist(['board', 'leadership', 'staff'])),
  reach: v.exactOptional(v.picklist(['local', 'regional', 'national', 'international'])),
  competences: texts,
  interests: texts,
  offers: texts,
  seeks: texts,
  tags: texts,
  purposeIds: texts,
  quickHelp: truth,
  metThrough: text,
  metOn: someDay,
  introducedById: text,
  standing: v.exactOptional(v.picklist(['remembered', 'never'])),
  distance: truth,
  balanceShown: truth,
  rhythm: v.exactOptional(span),
  rhythmSince: someDay,
  snoozedUntil: someDay,
  restingSince: someDay,
  dueOn: someDay,
  matchKeys: texts,
});

export const InteractionSchema = v.object({
  ...stamps,
  contactIds: v.array(v.string()),
  groupId: text,
  day,
  precision: v.picklist(['day', 'month', 'year']),
  channel: v.picklist(CHANNELS),
  via: text,
  depth: v.picklist(['full', 'light']),
  initiator: v.picklist(['me', 'them', 'both']),
  answered: v.exactOptional(v.picklist(['yes', 'no', 'open'])),
  openSince: someDay,
  outcomes: v.array(v.picklist(OUTCOMES)),
  minutes: v.exactOptional(v.number()),
  note: text,
  confidential: truth,
  networkId: text,
  tipId: text,
  askId: text,
  openingLineId: text,
});

export const SphereSchema = v.object({
  ...stamps,
  name: v.optional(v.string(), ''),
  color: v.picklist(SPHERE_COLORS),
  order: v.number(),
  private: v.boolean(),
  rhythms: v.object({ strong: v.exactOptional(span), weak: v.exactOptional(span) }),
});
