/** Taking people out as cards, with their pictures, some at a time, so that thousands of pictures never lie in memory at once. */
import { nameToShow, type Contact } from '../domain/contact.ts';
import type { CardPicture } from '../formats/vcard/write/picture.ts';
import type { VcardVersion } from '../formats/vcard/write/property.ts';
import { writeVcard, type VcardOptions } from '../formats/vcard/write/write-vcard.ts';
import { contactById } from './contacts.ts';
import type { Database } from './database.ts';
import { livingContacts } from './living-contacts.ts';
import type { Photo } from './own-rows.ts';

export type CardsWish = {
  readonly kind: 'vcard';
  readonly version: VcardVersion;
  readonly withConfidential: boolean;
};

const CARDS_TYPE = 'text/vcard;charset=utf-8';

/** A file of everyone's cards, and how many there are; the trash and made-up people are left out. */
export async function exportCards(
  database: Database,
  { version, withConfidential }: CardsWish,
): Promise<{ readonly blob: Blob; readonly count: number }> {
  const { people, photoById } = await database.transaction('r', [database.contacts, database.photos], async () => {
    const living = await livingContacts(database);
    // the rows hold no bytes yet, only where the browser keeps them
    const photos = await database.photos.toArray();
    return {
      people: living.filter(({ madeUp }) => madeUp !== true),
      photoById: new Map(photos.filter(isThere).map((photo) => [photo.contactId, photo])),
    };
  });
  const parts: Blob[] = [];
  for (let start = 0; start < people.length; start += AT_A_TIME) {
    const some = people.slice(start, start + AT_A_TIME);
    // oxlint-disable-next-line eslint/no-await-in-loop -- one part after the other, or all pictures would be in memory
    const cards = await Promise.all(
      some.map(async (contact) => {
        const options = { version, withNotes: true, withConfidential };
        return cardText(contact, photoById.get(contact.id), options);
      }),
    );
    parts.push(new Blob(cards));
  }
  return { blob: new Blob(parts, { type: CARDS_TYPE }), count: people.length };
}

const AT_A_TIME = 100;

/** What of a card may go along, beside how to reach someone. */
export type CardChoice = Pick<VcardOptions, 'withNotes' | 'withConfidential'>;

/** One person's card as a file of the version that most phones read; none of someone made up, or in the trash. */
export async function cardFile(
  database: Database,
  contactId: string,
  choice: CardChoice,
): Promise<{ readonly name: string; readonly blob: Blob } | undefined> {
  const contact = await contactById(database, contactId);
  if (contact === undefined || contact.madeUp === true) return undefined;
  const photo = (await database.photos.where('contactId').equals(contactId).toArray()).find(isThere);
  const text = await cardText(contact, photo, { ...choice, version: '3.0' });
  return { name: fileNameOf(contact), blob: new Blob([text], { type: CARDS_TYPE }) };
}

/** Their name, without what a file name may not hold. */
function fileNameOf(contact: Contact): string {
  const name = nameToShow(contact)
    .replaceAll(/[^\p{L}\p{N} .&'-]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[ .]+/, '')
    .slice(0, LONGEST_NAME)
    .trim();
  return `${name === '' ? 'livstegn' : name}.vcf`;
}

const LONGEST_NAME = 60;

/** A picture that can't be read any more is left out. */
async function cardText(
  contact: Contact,
  photo: Photo | undefined,
  options: Omit<VcardOptions, 'photo'>,
): Promise<string> {
  const picture = photo === undefined ? undefined : await pictureOf(photo);
  return writeVcard(contact, { ...options, ...(picture !== undefined && { photo: picture }) });
}

async function pictureOf({ blob, type }: Photo): Promise<CardPicture | undefined> {
  try {
    return { bytes: new Uint8Array(await blob.arrayBuffer()), type };
  } catch {
    return undefined;
  }
}

function isThere({ deletedAt }: Photo): boolean {
  return deletedAt === undefined;
}
