/** What one may do about a meeting from Week: say how it left one, that one was not there, or that one is not asked. */
import { useRef } from 'react';
import { useLocation } from 'wouter';
import { addDays } from '../../../domain/calendar-date.ts';
import type { Feeling } from '../../../domain/network.ts';
import { useDatabase } from '../../../hooks/use-live.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { useSaying } from '../../../person/use-saying.ts';
import { dismiss } from '../../../store/dismissals.ts';
import { feelAfter, hopeOffer, wasNotThere, wayHomeOffer, type MeetingNow } from '../../../store/way-home.ts';

export function useAroundMeeting(now: MeetingNow) {
  const { wayHome: words } = useMessages();
  const database = useDatabase();
  const today = useToday();
  const say = useSaying();
  const [, goTo] = useLocation();
  const { network, day } = now;
  const which = { networkId: network.id, day };
  // by then nobody asks any more
  const until = addDays(today, ASKED_FOR_DAYS);
  const isLeading = useRef(false);
  return {
    feel: async (feeling: Feeling) => {
      // a finger that taps twice comes to the way home once, so that one step back leads to the week again
      if (isLeading.current) return;
      isLeading.current = true;
      try {
        const { id } = await feelAfter(database, { ...which, feeling }, today);
        goTo(paths.wayHome(id));
      } finally {
        isLeading.current = false;
      }
    },
    notThere: async () => say(words.notThereSaid(network.name), await wasNotThere(database, which, today)),
    wayHomeLater: async () => say(words.waved, await dismiss(database, wayHomeOffer(now), until)),
    hopeLater: async () => say(words.hope.waved, await dismiss(database, hopeOffer(now), until)),
  };
}

const ASKED_FOR_DAYS = 7;
