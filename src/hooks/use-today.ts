/** The day it is, for the whole app: it changes at midnight and when the phone wakes up on another day. */
import { useSyncExternalStore } from 'react';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { todayHere, untilMidnight } from '../platform/clock.ts';

export function useToday(): CalendarDate {
  return useSyncExternalStore(followDay, todayHere);
}

/** Calls back whenever the day may have changed; returns what stops it. */
function followDay(callback: () => void): () => void {
  let timer = setTimeout(atMidnight, untilMidnight());
  function atMidnight(): void {
    callback();
    timer = setTimeout(atMidnight, untilMidnight());
  }
  document.addEventListener('visibilitychange', callback);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', callback);
  };
}
