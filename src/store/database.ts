/**
 * The shape of the saved data. It may only grow: never edit a shipped version, never rename or remove a table or
 * field; add a version, with a test that opens a database of the version before it.
 */
import { Dexie, type DBCore, type Middleware, type Table } from 'dexie';
import type { Ask, Request } from '../domain/ask.ts';
import type { Contact } from '../domain/contact.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Introduction } from '../domain/introduction.ts';
import type { Measure, Question } from '../domain/measure.ts';
import type { Meeting, Network, Review } from '../domain/network.ts';
import type { Plan } from '../domain/plan.ts';
import type { Promised } from '../domain/promise.ts';
import type { Purpose } from '../domain/purpose.ts';
import type { Settings } from '../domain/settings.ts';
import type { Sphere } from '../domain/sphere.ts';
import type { Forward, Tip } from '../domain/tip.ts';
import { DAY_KEYS, writeDayKeys } from './day-keys.ts';
import type { CheckIn, Dismissal, Handle, Intention, Photo, Snapshot, Undo } from './own-rows.ts';

export const DATABASE_NAME = 'livstegn';

export class Database extends Dexie {
  declare contacts: Table<Contact, string>;
  declare photos: Table<Photo, string>;
  declare spheres: Table<Sphere, string>;
  declare interactions: Table<Interaction, string>;
  declare tips: Table<Tip, string>;
  declare forwards: Table<Forward, string>;
  declare introductions: Table<Introduction, string>;
  declare exchanges: Table<Exchange, string>;
  declare promises: Table<Promised, string>;
  declare asks: Table<Ask, string>;
  declare requests: Table<Request, string>;
  declare purposes: Table<Purpose, string>;
  declare networks: Table<Network, string>;
  declare meetings: Table<Meeting, string>;
  declare reviews: Table<Review, string>;
  declare measures: Table<Measure, string>;
  declare questions: Table<Question, string>;
  declare plans: Table<Plan, string>;
  declare checkIns: Table<CheckIn, string>;
  declare intentions: Table<Intention, string>;
  declare dismissals: Table<Dismissal, string>;
  declare undos: Table<Undo, string>;
  declare settings: Table<Settings, string>;
  declare snapshots: Table<Snapshot, string>;
  declare handles: Table<Handle, string>;

  #isOver = false;

  constructor(name = DATABASE_NAME) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.use(DAY_KEYS);
    this.use(allowedWhile(() => !this.#isOver));
    this.version(1).stores({
      contacts: 'id, dueOn, *sphereIds, *tags, *purposeIds, *matchKeys, [birthday.month+birthday.day], deletedAt',
      photos: 'id, contactId',
      spheres: 'id',
      interactions: 'id, *contactIds, day, openSince, networkId, tipId, askId',
      tips: 'id, fromContactId',
      forwards: 'id, [contactId+day], tipId',
      introductions: 'id, *contactIds, status',
      exchanges: 'id, contactId, networkId, day',
      promises: 'id, contactId, openDueOn',
      asks: 'id, status, purposeId',
      requests: 'id, [contactId+day], askId',
      purposes: 'id',
      networks: 'id, *memberIds, *purposeIds',
      meetings: 'id, [networkId+day], day',
      reviews: 'id, [networkId+day]',
      measures: 'id, day',
      questions: 'id',
      plans: 'id, &startsOn',
      checkIns: 'id',
      intentions: 'id',
      dismissals: 'id',
      undos: 'id',
      settings: 'id',
    });
    // the trash finds what is in it by index, in every table that a person's own hand may delete from
    this.version(2)
      .stores({
        spheres: 'id, deletedAt',
        interactions: 'id, *contactIds, day, openSince, networkId, tipId, askId, deletedAt',
        tips: 'id, fromContactId, deletedAt',
        introductions: 'id, *contactIds, status, deletedAt',
        exchanges: 'id, contactId, networkId, day, deletedAt',
        promises: 'id, contactId, openDueOn, deletedAt',
        asks: 'id, status, purposeId, deletedAt',
        purposes: 'id, deletedAt',
        networks: 'id, *memberIds, *purposeIds, deletedAt',
        meetings: 'id, [networkId+day], day, deletedAt',
      })
      .upgrade(async (transaction) => {
        await transaction.table('settings').toCollection().modify({ schemaVersion: 2 });
      });
    // what was here before a restore, and the file that backups are written to; neither is in a backup itself
    this.version(3)
      .stores({ snapshots: 'id', handles: 'id' })
      .upgrade(async (transaction) => {
        await transaction.table('settings').toCollection().modify({ schemaVersion: 3 });
      });
    // whose wedding or name day is near is found by index, as whose birthday is
    this.version(4)
      .stores({
        contacts:
          'id, dueOn, *sphereIds, *tags, *purposeIds, *matchKeys, [birthday.month+birthday.day], *dayKeys, deletedAt',
      })
      .upgrade(async (transaction) => {
        await writeDayKeys(transaction.table('contacts'));
        await transaction.table('settings').toCollection().modify({ schemaVersion: 4 });
      });
  }

  /**
   * Closes it so that nothing is read or written through it any more. Closing alone isn't enough: an opening that Dexie
   * has begun by itself, once a connection was lost, can't be called off at the browser, and its answer is taken.
   */
  closeForGood(): void {
    this.#isOver = true;
    this.close({ disableAutoOpen: true });
  }
}

/** Lets transactions begin only as long as they may. */
function allowedWhile(mayBegin: () => boolean): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    create: (core) => ({
      transaction: (...asked) => {
        if (!mayBegin()) throw new Dexie.DatabaseClosedError();
        return core.transaction(...asked);
      },
    }),
  };
}
