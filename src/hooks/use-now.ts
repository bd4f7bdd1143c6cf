/** The day and the time by the clock on the wall, to the minute, for what begins and ends within a day. */
import { useSyncExternalStore } from 'react';
import { calendarDate } from '../domain/calendar-date.ts';
import type { Moment } from '../domain/way-home.ts';
import { dayAndTimeAt } from '../platform/clock.ts';

export function useNow(): Moment {
  const [day = '', time = ''] = useSyncExternalStore(followMinute, minuteNow).split(' ');
  return { day: calendarDate(day), time };
}

/** The same text for as long as the minute lasts. */
function minuteNow(): string {
  const { day, time } = dayAndTimeAt(Date.now());
  return `${day} ${time}`;
}

/** Calls back whenever the minute may have changed; returns what stops it. */
function followMinute(callback: () => void): () => void {
  const timer = setInterval(callback, HALF_A_MINUTE_MS);
  document.addEventListener('visibilitychange', callback);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', callback);
  };
}

const HALF_A_MINUTE_MS = 30_000;
