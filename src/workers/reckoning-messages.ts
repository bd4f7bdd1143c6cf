/** What page and worker say to one another about the palette of competences, who is two steps away, and the map. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { CloserWay } from '../domain/closer.ts';
import type { Palette } from '../domain/palette.ts';
import type { Language } from '../domain/settings.ts';
import type { MapNow } from '../store/map.ts';

/** The palette, where those of whom no language is known speak `home`; the ways of two steps for a wish; or the map. */
export type ReckoningRequest =
  | { readonly kind: 'palette'; readonly home: Language; readonly today: CalendarDate }
  | { readonly kind: 'closer'; readonly wish: string; readonly today: CalendarDate }
  | { readonly kind: 'map'; readonly today: CalendarDate };

export type ReckoningAnswer =
  | { readonly kind: 'palette'; readonly palette: Palette }
  | { readonly kind: 'closer'; readonly ways: readonly CloserWay[] }
  | { readonly kind: 'map'; readonly map: MapNow }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };
