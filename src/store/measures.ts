/** The measures: what one answered oneself, day by day, and when one asks oneself next. */
import { dayFromParts, type CalendarDate, type Span } from '../domain/calendar-date.ts';
import {
  firstMeasureOn,
  measureDueOn,
  saidAnswers,
  USUAL_MEASURE_SPAN,
  type Answer,
  type KnownQuestion,
  type Measure,
  type MeasureDraft,
} from '../domain/measure.ts';
import type { Database } from './database.ts';
import { intend, type Writer } from './intend.ts';
import { allQuestions } from './questions.ts';
import { changedRow, newRow } from './rows.ts';
import { settingsOf, writeSettings } from './settings.ts';

/** Where one stands with asking oneself. */
export type MeasureStanding = {
  readonly every: Span;
  /** Absent: never. */
  readonly lastOn?: CalendarDate;
  /** Absent while one never has. */
  readonly dueOn?: CalendarDate;
  /** Whether it is time, or was never done and one has used the app for a month. */
  readonly isDue: boolean;
};

export type MeasuresNow = {
  readonly standing: MeasureStanding;
  readonly questions: readonly KnownQuestion[];
  /** The earliest first. */
  readonly measures: readonly Measure[];
  /** What was begun and not saved yet; absent: nothing. */
  readonly draft?: MeasureDraft;
};

/** All that the self-interview shows. */
export async function measuresNow(database: Database, today: CalendarDate): Promise<MeasuresNow> {
  const [measures, questions, standing, { measureDraft: draft }] = await Promise.all([
    livingMeasures(database),
    allQuestions(database),
    measureStanding(database, today),
    settingsOf(database),
  ]);
  return { measures, questions, standing, ...(draft && { draft }) };
}

/** Whether it is time to ask oneself, and when it was and will be. */
export async function measureStanding(database: Database, today: CalendarDate): Promise<MeasureStanding> {
  const [measures, { measureEvery: every = USUAL_MEASURE_SPAN }, hereSince] = await Promise.all([
    livingMeasures(database),
    settingsOf(database),
    firstDayHere(database),
  ]);
  const lastOn = measures.at(-1)?.day;
  const dueOn = measureDueOn(lastOn === undefined ? [] : [lastOn], every);
  const from = dueOn ?? (hereSince && firstMeasureOn(hereSince));
  return {
    every,
    isDue: from !== undefined && from <= today,
    ...(lastOn !== undefined && { lastOn }),
    ...(dueOn !== undefined && { dueOn }),
  };
}

/**
 * Keeps what one answered on a day, in the place of what was answered that day before; answers the id for undoing it, or
 * undefined, with nothing written, where nothing was said.
 */
export async function saveMeasure(
  database: Database,
  day: CalendarDate,
  answers: readonly Answer[],
): Promise<string | undefined> {
  const said = saidAnswers(answers);
  if (said.length === 0) return undefined;
  const { undoId } = await intend(database, [database.measures], async (writer) => {
    await letDraftGo(database, writer);
    const before = (await livingMeasures(database)).find((measure) => measure.day === day);
    if (before === undefined) await writer.add(database.measures, [newRow<Measure>({ day, answers: said })]);
    else await writer.replace(database.measures, [{ before, after: changedRow<Measure>(before, { answers: said }) }]);
  });
  return undoId;
}

/** Keeps what is being answered, so that it stands there again after a kill; undefined lets it go. */
export async function keepMeasureDraft(database: Database, draft: MeasureDraft | undefined): Promise<void> {
  await intend(database, [], (writer) => writeSettings(database, writer, { measureDraft: draft }));
}

async function letDraftGo(database: Database, writer: Writer): Promise<void> {
  const { measureDraft: kept } = await settingsOf(database);
  if (kept !== undefined) await writeSettings(database, writer, { measureDraft: undefined });
}

/** Moves what was answered on a day into the trash; answers the id for undoing it. */
export async function trashMeasure(database: Database, id: string): Promise<string> {
  const { undoId } = await intend(database, [database.measures], async (writer) => {
    const before = await database.measures.get(id);
    if (before === undefined) return;
    const after = changedRow<Measure>(before, { deletedAt: new Date().toISOString() });
    await writer.replace(database.measures, [{ before, after }]);
  });
  return undoId;
}

/** Those that are not in the trash, the earliest first; a handful a year. */
async function livingMeasures(database: Database): Promise<readonly Measure[]> {
  const rows = await database.measures.orderBy('day').toArray();
  return rows.filter(({ deletedAt }) => deletedAt === undefined);
}

/** The day the first contact was written down, by the order of the ids; undefined while there is none. */
async function firstDayHere(database: Database): Promise<CalendarDate | undefined> {
  const first = await database.contacts.orderBy('id').first();
  if (first === undefined) return undefined;
  const at = new Date(first.createdAt);
  return dayFromParts(at.getFullYear(), at.getMonth() + 1, at.getDate());
}
