/** What the first run left out, offered in the weeks after it: what is done already, and what was waved away. */
import { addDays, calendarDate, type CalendarDate } from '../domain/calendar-date.ts';
import { LATER_OFFERS, offerOn, type LaterOffer } from '../domain/offers.ts';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings.ts';
import { FIRST_SPHERES } from '../domain/sphere.ts';
import type { Database } from './database.ts';
import { dismissedOffers } from './dismissals.ts';
import { intend } from './intend.ts';
import type { Dismissal } from './own-rows.ts';
import { hasMadeUp } from './made-up.ts';
import { newRow } from './rows.ts';
import { settingsOf } from './settings.ts';
import { hasAnyContact } from './week.ts';

/**
 * What to offer on `today`; undefined when there is nothing, while people are made up, and before anyone is here.
 * `canInstall`: whether this browser can, and has not.
 */
export async function laterOffer(
  database: Database,
  today: CalendarDate,
  canInstall: boolean,
): Promise<LaterOffer | undefined> {
  const settings = await settingsOf(database);
  if (settings.createdAt === '' || (await hasMadeUp(database))) return undefined;
  const dismissed = await dismissedOffers(database, today);
  if (dismissed.has(PAUSE) || !(await hasAnyContact(database))) return undefined;
  const settled = await settledOffers(database, settings, dismissed);
  if (!canInstall) settled.add('install');
  return offerOn(today, { firstOn: firstDay(settings), hasDoneRound: await hasDoneRound(database), settled });
}

/** Waves an offer away for good; nothing else is offered for two days. Answers the id for undoing it. */
export async function waveOfferAway(database: Database, offer: LaterOffer, today: CalendarDate): Promise<string> {
  const { undoId } = await intend(database, [database.dismissals], (writer) =>
    writer.add(database.dismissals, [
      newRow<Dismissal>({ what: nameOf(offer) }),
      newRow<Dismissal>({ what: PAUSE, until: addDays(today, PAUSE_DAYS) }),
    ]),
  );
  return undoId;
}

const PAUSE = 'later';
const PAUSE_DAYS = 2;

function nameOf(offer: LaterOffer): string {
  return `later-${offer}`;
}

/** The day of the first run; without one, that of the first opening. */
function firstDay({ firstRun, createdAt }: Settings): CalendarDate {
  return firstRun?.startedOn ?? calendarDate(createdAt.slice(0, 10));
}

async function settledOffers(
  database: Database,
  settings: Settings,
  dismissed: ReadonlySet<string>,
): Promise<Set<LaterOffer>> {
  const isDone: { readonly [Offer in LaterOffer]: boolean } = {
    // what the browser knows
    install: false,
    import: settings.importedOn !== undefined,
    spheres: await hasOwnSpheres(database),
    capacity: settings.capacity !== DEFAULT_SETTINGS.capacity,
    purpose: (await database.purposes.limit(1).count()) > 0,
  };
  return new Set(LATER_OFFERS.filter((offer) => isDone[offer] || dismissed.has(nameOf(offer))));
}

/** Whether the round before the latest, or that one, was gone through; earlier ones make no difference. */
async function hasDoneRound(database: Database): Promise<boolean> {
  // oxlint-disable-next-line unicorn/no-array-reverse -- no array: Dexie reads the index backwards
  const rounds = await database.checkIns.orderBy('id').reverse().limit(2).toArray();
  return rounds.some(({ finishedOn }) => finishedOn !== undefined);
}

/** Whether the first spheres were changed, or someone is in one. */
async function hasOwnSpheres(database: Database): Promise<boolean> {
  // a count would walk through everyone there is
  const [used] = await database.contacts.where('sphereIds').above('').limit(1).primaryKeys();
  if (used !== undefined) return true;
  const spheres = await database.spheres.toArray();
  return spheres.length !== FIRST_SPHERES.length || spheres.some(({ rev }) => rev > 1);
}
