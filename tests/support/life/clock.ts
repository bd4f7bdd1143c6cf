/** The clock of the phone, turned to the days of a life, so that what is stamped and tidied away keeps time with it. */
import { vi } from 'vitest';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';

/** Noon of a day. */
export function turnTo(day: CalendarDate): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00Z`) });
}

export function stopTurning(): void {
  vi.useRealTimers();
}
