/**
 * A person as a file tells of them, before anything is matched or saved: what the store takes in. A field that the file
 * leaves empty is absent, so that filling in never wipes what the person wrote.
 */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Contact, HistoryFields } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Draft } from '../domain/record.ts';
import type { Sphere } from '../domain/sphere.ts';

/** What a file may say of a contact; `displayName` is never empty, and `matchKeys` are already worked out. */
export type ImportedContact = Partial<Omit<Draft<Contact>, keyof HistoryFields>> & {
  readonly displayName: string;
  readonly matchKeys: readonly string[];
  /** The number of the row in the file, from 1, header and notes counted: for telling the person which row it was. */
  readonly row: number;
  /** Spheres named in words; the store finds or makes them. Our own file uses `sphereIds` instead. */
  readonly sphereNames?: readonly string[];
  /** The last contact that the file knows of, for a first interaction of precision 'day'. */
  readonly lastInteraction?: CalendarDate;
  /** Their picture, its bytes as they stood in the file; which kind it is was seen from the bytes alone. */
  readonly photo?: ImportedPhoto;
  /** What our own file keeps beside the fields: the same id, stamps and history fields as before. */
  readonly own?: OwnStamps;
};

/** A picture as a file holds it: width and height in pixels, out of its header; nothing is decoded yet. */
export type ImportedPhoto = {
  readonly bytes: Uint8Array;
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif';
  readonly width: number;
  readonly height: number;
};

/** The stamps of a row that our own file wrote; a contact whose id is free comes back under the same id. */
export type OwnStamps = {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly rev: number;
} & HistoryFields;

/** An interaction out of our own file; its `contactIds` are the ids in that file. */
export type ImportedInteraction = Draft<Interaction> & Omit<OwnStamps, keyof HistoryFields>;

/** A sphere out of our own file, with its id there. */
export type ImportedSphere = Draft<Sphere> & Omit<OwnStamps, keyof HistoryFields>;

/** Everything that one file holds. Interactions and spheres are there in our own files alone. */
export type ImportedPeople = {
  readonly contacts: readonly ImportedContact[];
  readonly interactions: readonly ImportedInteraction[];
  readonly spheres: readonly ImportedSphere[];
};
