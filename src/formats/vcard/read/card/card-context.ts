/** What is known of a card while its properties are placed one by one. */
import type { CalendarDate } from '../../../../domain/calendar-date.ts';
import type { Property } from '../lines/property.ts';
import type { CardDraft } from './card-draft.ts';

export type CardContext = {
  readonly draft: CardDraft;
  /** The labels of item groups. */
  readonly labels: ReadonlyMap<string, string>;
  /** It is of version 2.1, which knows no lists within a part. */
  readonly isOld: boolean;
  readonly today: CalendarDate;
};

/** Puts a property where it belongs. */
export type Placer = (property: Property, context: CardContext) => void;
