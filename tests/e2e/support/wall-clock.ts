/**
 * The clock on the wall of a place, for journeys in other zones. `page.clock` won't do there: what extends its Date is a
 * plain one again, and so the app, which reckons in UTC by a Date of its own, would reckon by the zone.
 */
import type { Page } from '@playwright/test';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';

/** A day, and a time that exists on it ('HH:MM'). */
export type WallTime = { readonly day: CalendarDate; readonly time: string };

/** Sets the clock of the page, now and wherever it goes, to what clocks show in the zone. It stands still. */
export async function setWallClock(page: Page, timeZone: string, wall: WallTime): Promise<void> {
  const instant = instantIn(timeZone, wall);
  await page.addInitScript(stopClock, instant);
  await page.evaluate(stopClock, instant);
}

/** In the page: a Date that knows but one moment, and that may be extended as the true one. */
function stopClock(instant: number): void {
  const known = globalThis as { TrueDate?: DateConstructor };
  const TrueDate = (known.TrueDate ??= Date);
  function StoppedDate(...parts: readonly unknown[]): unknown {
    if (new.target === undefined) return new TrueDate(instant).toString();
    return Reflect.construct(TrueDate, parts.length === 0 ? [instant] : parts, new.target);
  }
  const statics = { now: () => instant, parse: TrueDate.parse, UTC: TrueDate.UTC, prototype: TrueDate.prototype };
  Reflect.set(globalThis, 'Date', Object.assign(StoppedDate, statics));
}

function instantIn(timeZone: string, { day, time }: WallTime): number {
  const wanted = Date.parse(`${day}T${time}Z`);
  // the second time the clock is asked on the right side of a change
  const near = wanted - aheadOfUtc(timeZone, wanted);
  return wanted - aheadOfUtc(timeZone, near);
}

/** How many milliseconds the clocks there are ahead of UTC at an instant. */
function aheadOfUtc(timeZone: string, instant: number): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const [day, month, year, hour, minute] = format.format(instant).match(/\d+/g) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}Z`) - instant;
}
