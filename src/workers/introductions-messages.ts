/** What page and worker say to one another about whom to bring together. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Thoughts } from '../store/introduction-ideas.ts';

export type IntroductionsRequest = { readonly kind: 'think'; readonly today: CalendarDate };

export type IntroductionsAnswer =
  | { readonly kind: 'thought'; readonly thoughts: Thoughts }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };
