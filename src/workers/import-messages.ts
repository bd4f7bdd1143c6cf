/** What page and import worker say to each other. One worker serves one file; `cancel` may come at any time. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { TableChoice } from '../formats/csv/recognize.ts';
import type { ImportedPhoto } from '../formats/imported-contact.ts';
import type { ImportPreview, ImportTrouble, PreviewEntry, PreviewList } from '../formats/import-preview.ts';
import type { CountryCode } from '../formats/phone.ts';
import type { PickedPerson } from '../formats/picked-people.ts';
import type { BatchSetting } from '../store/import-batch.ts';
import type { ImportSummary } from '../store/import-contacts.ts';
import type { Undone } from '../store/undo.ts';

export type ImportRequest =
  /** "Read this file." Its bytes are transferred and stay with the worker. */
  | {
      readonly kind: 'parse';
      readonly file: ArrayBuffer;
      /** Whose phone numbers stand without a country code. */
      readonly country: CountryCode;
      readonly today: CalendarDate;
    }
  /** "These were picked from the phone." */
  | {
      readonly kind: 'pick';
      readonly people: readonly PickedPerson[];
      readonly country: CountryCode;
      readonly today: CalendarDate;
    }
  /** "Make this picture fit." Beside any import; its bytes are transferred. */
  | { readonly kind: 'fit'; readonly picture: ArrayBuffer }
  /** "Read it again; these are its columns." */
  | { readonly kind: 'choose'; readonly choice: TableChoice }
  /** "Show me more of this list." */
  | { readonly kind: 'page'; readonly list: PreviewList; readonly from: number; readonly count: number }
  /** "Write it." */
  | { readonly kind: 'commit'; readonly set: BatchSetting }
  | { readonly kind: 'cancel' }
  /** "Take an import back." */
  | { readonly kind: 'undo'; readonly undoId: string; readonly today: CalendarDate };

export type ImportAnswer =
  /** `total` is 0 while it is not known. */
  | {
      readonly kind: 'progress';
      readonly stage: 'reading' | 'matching' | 'writing';
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'preview'; readonly preview: ImportPreview }
  | {
      readonly kind: 'page';
      readonly list: PreviewList;
      readonly from: number;
      readonly entries: readonly PreviewEntry[];
    }
  | { readonly kind: 'done'; readonly summary: ImportSummary }
  /** Taken back, but for the rows that had moved on since. */
  | { readonly kind: 'undone'; readonly undone: Undone }
  /** The picture as it would be kept; absent when it is none that can be shown. */
  | { readonly kind: 'fitted'; readonly photo?: ImportedPhoto }
  /** Called off; nothing was written. */
  | { readonly kind: 'cancelled' }
  /** Nothing was written. */
  | { readonly kind: 'failed'; readonly failure: ImportTrouble };
