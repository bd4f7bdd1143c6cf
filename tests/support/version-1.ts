/** Version 1 of the data as it was shipped, for opening what people had then. Never to be edited. */

/** Each table with its key and indexes, as the store writes them. */
export const VERSION_1 = {
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
};
