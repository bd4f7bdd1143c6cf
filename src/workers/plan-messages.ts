/** What page and plan worker say to each other. */
import type { CalendarDate } from '../domain/calendar-date.ts';

/** "Make the plan of the week that holds this day, unless there is one", or "look anew for what its cards could bring". */
export type PlanRequest = { readonly act: 'make' | 'renew-gifts'; readonly today: CalendarDate };

/** It was done, or needed not be; or it could not, with the name of the error. */
export type PlanAnswer = { readonly kind: 'done' } | { readonly kind: 'failed'; readonly reason: string };
