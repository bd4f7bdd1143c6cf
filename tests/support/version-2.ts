/** Version 2 of the data as it was shipped, for opening what people had then. Never to be edited. */

/** Each table with its key and indexes, as the store writes them. */
export const VERSION_2 = {
  contacts: 'id, dueOn, *sphereIds, *tags, *purposeIds, *matchKeys, [birthday.month+birthday.day], deletedAt',
  photos: 'id, contactId',
  spheres: 'id, deletedAt',
  interactions: 'id, *contactIds, day, openSince, networkId, tipId, askId, deletedAt',
  tips: 'id, fromContactId, deletedAt',
  forwards: 'id, [contactId+day], tipId',
  introductions: 'id, *contactIds, status, deletedAt',
  exchanges: 'id, contactId, networkId, day, deletedAt',
  promises: 'id, contactId, openDueOn, deletedAt',
  asks: 'id, status, purposeId, deletedAt',
  requests: 'id, [contactId+day], askId',
  purposes: 'id, deletedAt',
  networks: 'id, *memberIds, *purposeIds, deletedAt',
  meetings: 'id, [networkId+day], day, deletedAt',
  reviews: 'id, [networkId+day]',
  measures: 'id, day',
  questions: 'id',
  plans: 'id, &startsOn',
  checkIns: 'id',
  intentions: 'id',
  dismissals: 'id',
  undos: 'id',
  settings: 'id',
};
