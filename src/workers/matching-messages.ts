/** What page and worker say to one another about whom tips fit, and who can help. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { FittingTip } from '../domain/gift-pretext.ts';
import type { Fit } from '../domain/matching/who-likes.ts';
import type { Helpers } from '../domain/helper.ts';

/** Answered now and again after each change, until another question of the same viewer, or until it leaves. */
export type MatchingQuestion =
  | { readonly kind: 'ask'; readonly viewer: string; readonly asked: Asked }
  | { readonly kind: 'leave'; readonly viewer: string };

/**
 * 'fits': whom the tip with this id fits. 'tips': which waiting tips fit the contact with it. 'help': who can help with
 * the ask with it. 'quick': whom one may ring today; `id` are the words that were typed. 'serve': which
 * loose ties might serve the purpose with it.
 */
export type Asked = {
  readonly kind: 'fits' | 'tips' | 'help' | 'quick' | 'serve';
  readonly id: string;
  readonly today: CalendarDate;
};

export type MatchingAnswer =
  | {
      readonly kind: 'answer';
      readonly viewer: string;
      readonly asked: Asked;
      /** Of 'fits', best first. */
      readonly fits: readonly Fit[];
      /** Of 'tips', best first. */
      readonly tips: readonly FittingTip[];
      /** Of 'help', 'quick' and 'serve'. */
      readonly helpers: Helpers;
    }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };
