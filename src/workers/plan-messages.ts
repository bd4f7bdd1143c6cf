/** What page and plan worker say to each other. */
import type { CalendarDate } from '../domain/calendar-date.ts';

/** "Make the plan of the week that holds this day, unless there is one." */
export type PlanRequest = { readonly today: CalendarDate };

/** The plan is there, or needs not be; or it could not be made, with the name of the error. */
export type PlanAnswer = { readonly kind: 'made' } | { readonly kind: 'failed'; readonly reason: string };
