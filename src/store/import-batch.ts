/** What an import is to write, once the person has seen the preview. */
import type { Span } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import type { Tie } from '../domain/tie.ts';
import type {
  ImportedContact,
  ImportedInteraction,
  ImportedPhoto,
  ImportedSphere,
} from '../formats/imported-contact.ts';
import type { Changes } from './rows.ts';

export type ImportBatch = {
  /** People who are not there yet. */
  readonly added: readonly ImportedContact[];
  /** People who are: by which id they are known here and in the file, and what the file adds to the row of now. */
  readonly matched: readonly {
    readonly id: string;
    readonly fileId?: string;
    readonly changes: (current: Contact) => Changes<Contact>;
    /** For those who have no picture by then. */
    readonly photo?: ImportedPhoto;
  }[];
  readonly interactions: readonly ImportedInteraction[];
  readonly spheres: readonly ImportedSphere[];
  /** What the person says of everyone new in it; without a tie they come in unsorted. */
  readonly set: BatchSetting;
};

export type BatchSetting = {
  readonly tie?: Tie;
  readonly sphereIds?: readonly string[];
  readonly rhythm?: Span;
  readonly tags?: readonly string[];
};
