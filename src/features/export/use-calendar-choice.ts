/** What goes into the calendar file, and whether names stand in it. */
import { useState } from 'react';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { appAddress } from '../../platform/app-address.ts';
import type { CalendarWish } from '../../store/export-calendar.ts';
import { settingsOf } from '../../store/settings.ts';

export type CalendarKind = CalendarWish['kinds'][number];

/** All kinds at first; names where Week says them too. `onChange` hears of each change. */
export function useCalendarChoice(hasMeetings: boolean, onChange: () => void) {
  const words = useMessages().exporting.calendar;
  const today = useToday();
  const settings = useLive(settingsOf);
  const [leftOut, setLeftOut] = useState<readonly CalendarKind[]>([]);
  const [named, setNamed] = useState<boolean>();
  const withNames = named ?? settings?.privacy.hideNames === false;
  const kinds = KINDS.filter((kind) => !leftOut.includes(kind));
  return {
    settings,
    withNames,
    has: (kind: CalendarKind) => kinds.includes(kind),
    isEmpty: kinds.every((kind) => kind === 'meeting' && !hasMeetings),
    set: (kind: CalendarKind, isIn: boolean) => {
      setLeftOut((before) => (isIn ? before.filter((one) => one !== kind) : [...before, kind]));
      onChange();
    },
    setWithNames: (on: boolean) => {
      setNamed(on);
      onChange();
    },
    wish: (): CalendarWish => ({
      kind: 'calendar',
      kinds,
      withNames,
      roundUrl: appAddress(paths.checkIn),
      words: words.events,
      today,
    }),
  };
}

export type CalendarChoices = ReturnType<typeof useCalendarChoice>;

const KINDS: readonly CalendarKind[] = ['round', 'birthday', 'promise', 'meeting'];
