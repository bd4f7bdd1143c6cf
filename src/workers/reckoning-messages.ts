/** What page and worker say to one another about the palette of competences and about who is two steps away. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { CloserWay } from '../domain/closer.ts';
import type { Palette } from '../domain/palette.ts';
import type { Language } from '../domain/settings.ts';

/** The palette, where those of whom no language is known speak `home`; or the ways of two steps for a wish. */
export type ReckoningRequest =
  | { readonly kind: 'palette'; readonly home: Language; readonly today: CalendarDate }
  | { readonly kind: 'closer'; readonly wish: string; readonly today: CalendarDate };

export type ReckoningAnswer =
  | { readonly kind: 'palette'; readonly palette: Palette }
  | { readonly kind: 'closer'; readonly ways: readonly CloserWay[] }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };
