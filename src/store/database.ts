/**
 * The shape of the saved data. It may only grow: never edit a shipped version, never rename or remove a table or
 * field; add a version, with a test that opens a database of the version before it.
 */
import { Dexie, type EntityTable } from 'dexie';
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
import type { CheckIn, Dismissal, Intention, Photo, Undo } from './own-rows.ts';

export const DATABASE_NAME = 'livstegn';

export class Database extends Dexie {
  declare contacts: EntityTable<Contact, 'id'>;
  declare photos: EntityTable<Photo, 'id'>;
  declare spheres: EntityTable<Sphere, 'id'>;
  declare interactions: EntityTable<Interaction, 'id'>;
  declare tips: EntityTable<Tip, 'id'>;
  declare forwards: EntityTable<Forward, 'id'>;
  declare introductions: EntityTable<Introduction, 'id'>;
  declare exchanges: EntityTable<Exchange, 'id'>;
  declare promises: EntityTable<Promised, 'id'>;
  declare asks: EntityTable<Ask, 'id'>;
  declare requests: EntityTable<Request, 'id'>;
  declare purposes: EntityTable<Purpose, 'id'>;
  declare networks: EntityTable<Network, 'id'>;
  declare meetings: EntityTable<Meeting, 'id'>;
  declare reviews: EntityTable<Review, 'id'>;
  declare measures: EntityTable<Measure, 'id'>;
  declare questions: EntityTable<Question, 'id'>;
  declare plans: EntityTable<Plan, 'id'>;
  declare checkIns: EntityTable<CheckIn, 'id'>;
  declare intentions: EntityTable<Intention, 'id'>;
  declare dismissals: EntityTable<Dismissal, 'id'>;
  declare undos: EntityTable<Undo, 'id'>;
  declare settings: EntityTable<Settings, 'id'>;

  constructor(name = DATABASE_NAME) {
    super(name, { chromeTransactionDurability: 'strict' });
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
  }
}
