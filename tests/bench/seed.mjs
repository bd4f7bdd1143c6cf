/** Made-up people and what happened with them, always the same for the same count, written past the app. */

/**
 * Fills the database of the page's origin, which the app must have made before. The people are loose ties, due evenly
 * over the year to come, with an article's worth of notes between them.
 * @param {import('@playwright/test').Page} page
 * @param {{ contacts: number, interactions: number }} counts
 */
export async function seed(page, counts) {
  await page.evaluate(async ({ contacts, interactions }) => {
    const opening = indexedDB.open('livstegn');
    const database = await new Promise((resolve, reject) => {
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    let state = 20261121;
    const random = () => {
      state = (state * 1664525 + 1013904223) % 4294967296;
      return state / 4294967296;
    };
    const pick = (/** @type {readonly string[]} */ list) => list[Math.floor(random() * list.length)];
    const given =
      'Anna Bo Camilla Dorte Erik Freja Grete Hans Ida Jørgen Karen Lars Mette Niels Ole Pia Rasmus Søren Tine Åse'.split(
        ' ',
      );
    const family =
      'Andersen Bruun Christensen Dahl Eriksson Frandsen Green Holm Iversen Jensen Kjær Lindqvist Møller Nielsen Olsen Poulsen Rask Sørensen Thomsen Åberg'.split(
        ' ',
      );
    const words =
      'harbour mentoring budget choir sailing board school garden climate theatre housing bridge archive bread cycling poetry statistics nursing welding law'.split(
        ' ',
      );
    // the page gets this function as text, so what it needs has to be inside
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- see the line above
    const dayFrom = (/** @type {number} */ offset) =>
      new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    const stamps = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z', rev: 1 };
    const none = {
      nicknames: [],
      orgUnits: [],
      urls: [],
      addresses: [],
      dates: [],
      extra: [],
      sphereIds: [],
      offers: [],
      seeks: [],
      purposeIds: [],
    };
    /** @type {(name: string, count: number, make: (index: number) => object) => Promise<void>} */
    const fill = async (name, count, make) => {
      for (let from = 0; from < count; from += 5000) {
        const transaction = database.transaction(name, 'readwrite');
        for (let index = from; index < Math.min(from + 5000, count); index += 1)
          transaction.objectStore(name).add(make(index));
        await new Promise((resolve, reject) => {
          transaction.addEventListener('complete', resolve);
          transaction.addEventListener('error', () => reject(transaction.error));
        });
      }
    };
    await fill('contacts', contacts, (index) => {
      const [first, last] = [pick(given), pick(family)];
      return {
        ...stamps,
        ...none,
        id: `contact-${String(index).padStart(7, '0')}`,
        displayName: `${first} ${last} ${index}`,
        givenName: first,
        familyName: last,
        organization: `${pick(words)} ${pick(words)}`,
        jobTitle: pick(words),
        emails: [{ label: 'work', value: `person${index}@example.com` }],
        phones: [{ label: 'mobile', value: `+45 ${10_000_000 + index}` }],
        notes: Array.from({ length: 25 }, () => pick(words)).join(' '),
        competences: [pick(words)],
        interests: [pick(words)],
        tags: [pick(words)],
        matchKeys: [`person${index}@example.com`],
        tie: 'weak',
        rhythmSince: dayFrom(-300),
        lastFullOn: dayFrom(-300 + Math.floor(random() * 250)),
        dueOn: dayFrom(-3 + Math.floor((index / contacts) * 365)),
        birthday: { month: 1 + Math.floor(random() * 12), day: 1 + Math.floor(random() * 28) },
      };
    });
    await fill('interactions', interactions, (index) => ({
      ...stamps,
      id: `interaction-${String(index).padStart(8, '0')}`,
      contactIds: [`contact-${String(index % contacts).padStart(7, '0')}`],
      day: dayFrom(-40 - Math.floor(random() * 1500)),
      precision: 'day',
      channel: 'call',
      depth: 'full',
      initiator: 'me',
      outcomes: [],
      note: `${pick(words)} ${pick(words)} ${pick(words)}`,
    }));
    database.close();
  }, counts);
}

/**
 * A Google address book of `count` people as CSV text.
 * @param {number} count
 */
export function googleCsv(count) {
  const header =
    'First Name,Middle Name,Last Name,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Street,Address 1 - City,Address 1 - Country';
  const rows = Array.from(
    { length: count },
    (_, index) =>
      `Given${index},,Family${index % 977},"Works, of ${index % 53}",Title ${index % 31},19${50 + (index % 49)}-0${1 + (index % 9)}-1${index % 9},Met at conference ${index % 211}; likes sailing and ${index},* myContacts ::: Group${index % 7},Work,person${index}@example.com,Mobile,+45 ${20_000_000 + index},Street ${index},Aarhus,Denmark`,
  );
  return [header, ...rows].join('\r\n');
}

/**
 * An address book of `count` people as vCards 3.0, some 600 bytes each, as a phone writes them.
 * @param {number} count
 */
export function vcardBook(count) {
  const cards = Array.from({ length: count }, (_, index) =>
    [
      'BEGIN:VCARD',
      'VERSION:3.0',
      `N:Family${index % 977};Given${index};;;`,
      `FN:Given${index} Family${index % 977}`,
      `ORG:Works\\, of ${index % 53};Department ${index % 19}`,
      `TITLE:Title ${index % 31}`,
      `EMAIL;type=INTERNET;type=WORK;type=pref:person${index}@example.com`,
      `EMAIL;type=INTERNET;type=HOME:given${index}.family${index % 977}@mail.example`,
      `TEL;type=CELL;type=VOICE;type=pref:+45 ${20_000_000 + index}`,
      `item1.TEL:+45 ${50_000_000 + index}`,
      'item1.X-ABLabel:Summer house',
      `ADR;type=HOME;type=pref:;;Østergade ${index};Aarhus;;8000;Denmark`,
      `BDAY:19${50 + (index % 49)}-0${1 + (index % 9)}-1${index % 9}`,
      `NOTE:Met at conference ${index % 211}\\; likes sailing and ${index}\\nand`,
      '  reads a good deal\\, mostly about the sea and the towns that lie by it',
      `CATEGORIES:Group${index % 7},Choir`,
      `UID:card-${index}`,
      'REV:2026-11-22T10:00:00Z',
      'END:VCARD',
    ].join('\r\n'),
  );
  return `${cards.join('\r\n')}\r\n`;
}
