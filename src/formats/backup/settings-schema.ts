/** What the person's settings may hold in a backup; what belongs to a device alone is in none. */
import * as v from 'valibot';
import { LEADS } from '../../domain/lead.ts';
import { LANGUAGES } from '../../domain/settings.ts';
import { choice, count, day, level, maybe, number, rows, span, text, texts, truth, weekday } from './field-schemas.ts';

const roundHeld = v.looseObject({ checkInWeekday: weekday, checkInTime: v.string() });

/** What one answered when one asked oneself. */
export const answers = rows({ questionId: text, score: maybe(number), words: maybe(text) });

/** The fields of the one row of settings, beside those of every row. */
export const settings = {
  language: maybe(choice(...LANGUAGES)),
  theme: maybe(choice('light', 'dark')),
  hand: maybe(choice('left', 'right')),
  checkInWeekday: weekday,
  checkInTime: v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/)),
  capacity: count,
  minutesPerWeek: maybe(number),
  leadDays: maybe(v.picklist(LEADS)),
  measureEvery: maybe(span),
  defaultRhythms: v.looseObject({ strong: span, weak: span }),
  levelLabels: v.record(v.string(), text),
  openingLines: rows({ id: text, language: choice(...LANGUAGES), text }),
  privacy: v.looseObject({ hideNames: truth }),
  backup: v.looseObject({
    lastOn: maybe(day),
    lastMadeAt: maybe(text),
    lastKind: maybe(text),
    countedFrom: maybe(text),
    changesSince: count,
  }),
  calendarSequence: count,
  calendar: maybe(
    v.looseObject({
      id: text,
      fingerprint: text,
      keys: texts,
      gone: rows({ key: text, on: day }),
      round: maybe(roundHeld),
      google: maybe(roundHeld),
    }),
  ),
  lastOpenedOn: maybe(day),
  away: maybe(v.looseObject({ since: day, until: day })),
  lastFreshStartOn: maybe(day),
  profile: v.looseObject({
    offers: texts,
    seeks: texts,
    interests: texts,
    level: maybe(level),
    needsLater: maybe(texts),
  }),
  firstRun: maybe(
    v.looseObject({
      startedOn: day,
      contactIds: texts,
      found: maybe(texts),
      step: choice('people', 'bonds', 'card', 'round'),
      asked: count,
      endedOn: maybe(day),
    }),
  ),
  madeUpIds: maybe(texts),
  importedOn: maybe(day),
  meetingAt: maybe(v.looseObject({ where: text, on: day })),
  measureDraft: maybe(v.looseObject({ day, answers })),
  askDraft: maybe(v.looseObject({ what: text, topics: texts, purposeId: maybe(text), level: maybe(level) })),
  inventory: maybe(
    v.record(
      v.string(),
      v.looseObject({
        doneOn: maybe(day),
        skippedOn: maybe(day),
        where: maybe(text),
        sphereId: maybe(text),
        named: maybe(rows({ name: text, as: choice('strong', 'weak', 'rest'), contactId: maybe(text) })),
        contactIds: maybe(texts),
      }),
    ),
  ),
  schemaVersion: count,
};
