/** What page and worker say to one another about what everyone must be read for. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { About, Found } from '../store/thinking.ts';

export type ThinkingRequest = { readonly about: About; readonly today: CalendarDate };

export type ThinkingAnswer =
  | { readonly kind: 'thought'; readonly found: Found[About] }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };
