/** What page and worker say to each other of a change to many. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Together } from '../domain/together.ts';
import type { ChangedTogether } from '../store/change-together.ts';

export type TogetherRequest =
  | {
      readonly kind: 'change';
      readonly ids: readonly string[];
      readonly change: Together;
      readonly today: CalendarDate;
    }
  | { readonly kind: 'undo'; readonly undoId: string; readonly today: CalendarDate };

/** It failed: nothing was written. */
export type TogetherAnswer =
  | { readonly kind: 'changed'; readonly done: ChangedTogether }
  | { readonly kind: 'undone' | 'failed' };
