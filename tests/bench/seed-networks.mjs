/** Made-up networks, their meetings, purposes, asks and what goes with them, written past the app beside the people. */

/**
 * @typedef {object} Belonging how much there is
 * @property {number} contacts how many people there are already
 * @property {number} networks
 * @property {number} meetings
 * @property {number} asks with five requests each
 * @property {number} purposes
 * @property {number} measures
 * @property {number} exchanges
 */

/** The network and the meeting of today, the ask and the purpose whose pages are opened. */
export const IDS = {
  network: 'network-000',
  meeting: 'meeting-00000',
  ask: 'ask-000',
  purpose: 'purpose-0',
  contact: 'contact-0000000',
};

/**
 * Fills the tables beside the people: each network has twelve members and meets weekly or so, the first of them today;
 * most meetings were attended, with a talk with everybody who was there.
 * @param {import('@playwright/test').Page} page
 * @param {Belonging} belonging
 */
export async function seedNetworks(page, belonging) {
  await page.evaluate(async ({ contacts, networks, meetings, asks, purposes, measures, exchanges }) => {
    const opening = indexedDB.open('livstegn');
    const database = await new Promise((resolve, reject) => {
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    // the page gets this function as text, so what it needs has to be inside
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- see the line above
    const dayFrom = (/** @type {number} */ offset) =>
      new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    const stamps = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z', rev: 1 };
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- as above
    const idOf = (/** @type {string} */ kind, /** @type {number} */ index, /** @type {number} */ digits) =>
      `${kind}-${String(index).padStart(digits, '0')}`;
    const contactId = (/** @type {number} */ index) => idOf('contact', index % contacts, 7);
    const some = (/** @type {number} */ from, /** @type {number} */ count) =>
      Array.from({ length: Math.min(count, contacts) }, (_, index) => contactId(from * 7 + index));
    /** @type {(name: string, count: number, make: (index: number) => object) => Promise<void>} */
    const fill = async (name, count, make) => {
      const transaction = database.transaction(name, 'readwrite');
      for (let index = 0; index < count; index += 1) transaction.objectStore(name).put({ ...stamps, ...make(index) });
      await new Promise((resolve, reject) => {
        transaction.addEventListener('complete', resolve);
        transaction.addEventListener('error', () => reject(transaction.error));
      });
    };
    // some of them may be rung, whatever one needs
    const changing = database.transaction('contacts', 'readwrite').objectStore('contacts');
    for (let index = 0; index < 20; index += 1) {
      const reading = changing.get(contactId(index * 5));
      reading.addEventListener('success', () => changing.put({ ...reading.result, quickHelp: true }));
    }
    await fill('purposes', purposes, (index) => ({
      id: idOf('purpose', index, 1),
      kind: ['new-job', 'knowledge', 'support'][index % 3],
      wish: `wish ${index}`,
      rank: index,
    }));
    await fill('networks', networks, (index) => ({
      id: idOf('network', index, 3),
      name: `Circle ${index}`,
      purposeIds: [idOf('purpose', index % purposes, 1)],
      memberIds: some(index, 12),
      checklist: {},
      rhythm: { every: 2, unit: 'week' },
      time: '00:01',
      minutesPerMeeting: 1,
    }));
    const ago = (/** @type {number} */ index) => -7 * Math.floor(index / networks);
    const wasThere = (/** @type {number} */ index) => ago(index) < 0 && index % 5 > 0;
    await fill('meetings', meetings, (index) => ({
      id: idOf('meeting', index, 5),
      networkId: idOf('network', index % networks, 3),
      day: dayFrom(ago(index)),
      attendeeIds: wasThere(index) ? some(index % networks, 8) : [],
      outcomes: wasThere(index) ? ['knowledge'] : [],
      ...(wasThere(index) && { attended: true, feeling: 'fine', interactionId: idOf('talk', index, 5) }),
    }));
    await fill('interactions', meetings, (index) => ({
      id: idOf('talk', index, 5),
      contactIds: wasThere(index) ? some(index % networks, 8) : [contactId(index)],
      day: dayFrom(ago(index) - 1),
      precision: 'day',
      channel: 'meeting',
      depth: 'full',
      initiator: 'both',
      outcomes: [],
      ...(wasThere(index) && { networkId: idOf('network', index % networks, 3) }),
    }));
    await fill('asks', asks, (index) => ({
      id: idOf('ask', index, 3),
      what: index === 0 ? 'Mentoring for a choir' : `Help ${index}`,
      topics: ['mentoring'],
      purposeId: idOf('purpose', index % purposes, 1),
      status: index % 4 === 3 ? 'closed' : 'open',
    }));
    await fill('requests', asks * 5, (index) => ({
      id: idOf('request', index, 4),
      askId: idOf('ask', index % asks, 3),
      contactId: contactId(index * 3),
      day: dayFrom(-(index % 200)),
      ...(index % 3 > 0 && { response: index % 2 === 0 ? 'yes' : 'no', answeredOn: dayFrom(0) }),
    }));
    await fill('measures', measures, (index) => ({
      id: idOf('measure', index, 3),
      day: dayFrom(-90 * index),
      answers: ['daily-work', 'form', 'level', 'needed', 'learning', 'trust'].map((questionId, place) => ({
        questionId,
        score: 1 + ((index + place) % 5),
      })),
    }));
    await fill('exchanges', exchanges, (index) => ({
      id: idOf('exchange', index, 5),
      contactId: contactId(index),
      day: dayFrom(-(index % 700)),
      direction: index % 2 === 0 ? 'given' : 'received',
      kind: 'help',
    }));
    database.close();
  }, belonging);
}
