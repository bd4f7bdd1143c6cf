/**
 * What the rows of a backup may hold. A known field has its type, and is absent rather than null; unknown ones are kept
 * as they are. Index keys come from these, so that nothing is written which the database couldn't find again.
 */
import * as v from 'valibot';
import { ContactSchema, InteractionSchema, SphereSchema, StampsSchema } from '../csv/own/own-schemas.ts';
import {
  choice,
  count,
  day,
  id,
  level,
  maybe,
  number,
  outcomes,
  reach,
  rows,
  span,
  text,
  texts,
  truth,
  weekday,
} from './field-schemas.ts';
import { answers, settings } from './settings-schema.ts';

/** Whether the row can be one of the table; undefined for a table that is not known here. */
export function isRowOf(table: string, row: unknown): boolean | undefined {
  const schema = SCHEMAS.get(table);
  return schema && v.is(schema, row);
}

/** The tables that are in a backup. */
export function backedUpTables(): readonly string[] {
  return [...SCHEMAS.keys()];
}

const saved = { id, createdAt: text, updatedAt: text, rev: count, deletedAt: maybe(text) };
const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, rev: _rev, ...history } = StampsSchema.entries;

const lists = {
  nicknames: texts,
  orgUnits: texts,
  emails: ContactSchema.entries.emails.wrapped,
  phones: ContactSchema.entries.phones.wrapped,
  urls: ContactSchema.entries.urls.wrapped,
  addresses: ContactSchema.entries.addresses.wrapped,
  dates: ContactSchema.entries.dates.wrapped,
  extra: ContactSchema.entries.extra.wrapped,
  sphereIds: texts,
  competences: texts,
  interests: texts,
  offers: texts,
  seeks: texts,
  tags: texts,
  purposeIds: texts,
  matchKeys: texts,
};

const contacts = {
  ...ContactSchema.entries,
  ...history,
  ...lists,
  displayName: text,
  madeUp: maybe(v.literal(true)),
  setAside: maybe(v.looseObject({ dueOn: day, target: day })),
  mergedIntoId: maybe(text),
};

const networks = {
  name: text,
  purposeIds: texts,
  form: maybe(choice('formal', 'informal')),
  mode: maybe(choice('in-person', 'virtual', 'both')),
  reach: maybe(reach),
  mix: maybe(choice('alike', 'different')),
  membership: maybe(choice('chosen', 'required')),
  level: maybe(level),
  keeper: maybe(text),
  keeperId: maybe(text),
  keptByMe: maybe(truth),
  rhythm: maybe(span),
  weekday: maybe(weekday),
  time: maybe(text),
  minutesPerMeeting: maybe(number),
  memberIds: texts,
  checklist: v.record(v.string(), text),
  endsOn: maybe(day),
  decision: maybe(text),
  closedOn: maybe(day),
};

const tips = {
  kind: text,
  title: text,
  url: maybe(text),
  note: maybe(text),
  topics: texts,
  language: maybe(text),
  eventOn: maybe(day),
  forMe: maybe(truth),
  fromContactId: maybe(text),
  readOn: maybe(day),
  toldOn: maybe(day),
  source: maybe(text),
  archivedOn: maybe(day),
};

const checkIns = {
  startsOn: day,
  minutes: v.picklist([2, 5, 10]),
  step: number,
  contactIds: maybe(texts),
  passedIds: maybe(texts),
  thing: maybe(text),
  thingCount: maybe(number),
  laterIds: maybe(texts),
  finishedOn: maybe(day),
};

/** By table, in the order in which they stand in a backup: what others lean on comes first. */
const SCHEMAS: ReadonlyMap<string, v.GenericSchema> = new Map(
  Object.entries({
    settings: { ...settings, id: v.literal('settings') },
    spheres: { ...SphereSchema.entries, name: text },
    purposes: {
      kind: text,
      wish: text,
      invest: maybe(text),
      rank: number,
      lookBackOn: maybe(day),
      retiredOn: maybe(day),
      lookedBack: maybe(rows({ on: day, ended: choice('keep', 'change', 'retire'), note: maybe(text) })),
    },
    questions: { text, order: number, retiredOn: maybe(day), earlier: maybe(rows({ text, until: day })) },
    contacts,
    photos: {
      contactId: text,
      blob: v.looseObject({ base64: text }),
      type: choice('image/jpeg', 'image/png', 'image/webp', 'image/gif'),
    },
    networks,
    tips,
    asks: {
      what: text,
      topics: texts,
      language: maybe(text),
      purposeId: maybe(text),
      level: maybe(level),
      status: choice('open', 'helped', 'closed'),
    },
    interactions: InteractionSchema.entries,
    forwards: { tipId: text, contactId: text, day, interactionId: text, response: maybe(text) },
    introductions: {
      contactIds: texts,
      reason: maybe(text),
      status: choice('idea', 'asking', 'made', 'declined'),
      asked: rows({ contactId: text, askedOn: day, answer: maybe(choice('yes', 'no')), answeredOn: maybe(day) }),
      madeOn: maybe(day),
      groupId: maybe(text),
      outcome: maybe(text),
    },
    exchanges: {
      contactId: maybe(text),
      networkId: maybe(text),
      day,
      direction: choice('given', 'received'),
      kind: text,
      note: maybe(text),
      toldOn: maybe(day),
      source: maybe(v.looseObject({ table: text, id: text })),
    },
    promises: {
      contactId: text,
      what: text,
      dueOn: day,
      doneOn: maybe(day),
      letGoOn: maybe(day),
      openDueOn: maybe(day),
    },
    requests: {
      askId: text,
      contactId: maybe(text),
      networkId: maybe(text),
      day,
      response: maybe(choice('yes', 'no', 'later')),
      answeredOn: maybe(day),
      thankedOn: maybe(day),
    },
    meetings: {
      networkId: text,
      day,
      time: maybe(text),
      calledOffOn: maybe(day),
      hope: maybe(text),
      attended: maybe(truth),
      attendeeIds: texts,
      said: maybe(rows({ contactId: text, text })),
      feeling: maybe(choice('lifted', 'fine', 'drained')),
      minutes: maybe(number),
      outcomes,
      note: maybe(text),
      interactionId: maybe(text),
    },
    reviews: {
      networkId: text,
      day,
      answers: v.record(v.string(), number),
      decision: maybe(text),
      note: maybe(text),
    },
    measures: { day, answers },
    plans: {
      startsOn: day,
      madeOn: maybe(day),
      items: rows({
        contactId: text,
        reasons: rows({ code: text, ids: texts, days: maybe(number), words: maybe(texts) }),
        choice: maybe(text),
      }),
      capacity: number,
    },
    checkIns,
    intentions: {
      contactId: text,
      act: choice('call', 'write', 'share', 'draft'),
      via: maybe(text),
      text: maybe(text),
      day: maybe(day),
      openingLineId: maybe(text),
      keepUntil: maybe(day),
      tipId: maybe(text),
      toldTipId: maybe(text),
      introductionId: maybe(text),
      askId: maybe(text),
    },
    dismissals: { what: text, until: maybe(day), contactId: maybe(text), otherId: maybe(text) },
  }).map(([table, entries]) => [table, v.looseObject({ ...saved, ...entries })]),
);
