/** What one does with meetings: each act is told of, and can be undone. */
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { timeOf, type Meeting, type Network } from '../../domain/network.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { addMeeting, callOffMeeting, changeMeeting, trashMeeting } from '../../store/meetings.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';
import { useWhen } from './use-when.ts';

/** A day with a time of its own; without one it is that of the network. */
export type MeetingTime = { readonly day: CalendarDate; readonly time: string | undefined };

export type MeetingActs = {
  /** Writes a meeting down; one that has been leads on to how it was. */
  readonly plan: (at: MeetingTime) => Promise<void>;
  readonly callOff: (day: CalendarDate) => Promise<void>;
  readonly move: (meeting: Meeting, to: MeetingTime) => Promise<void>;
  /** What was called off takes place after all. */
  readonly takeUp: (meeting: Meeting) => Promise<void>;
  readonly trash: (meeting: Meeting) => Promise<void>;
};

export function useMeetingActs(network: Network): MeetingActs {
  const { next: words, meeting: meetingWords } = useMessages().networks;
  const database = useDatabase();
  const today = useToday();
  const showToast = useToast();
  const undoOf = useUndo();
  const when = useWhen();
  const networkId = network.id;
  const told = ({ day, time }: MeetingTime): string => when.soon(day, time ?? network.time);

  return {
    plan: async (at) => {
      const time = timeToKeep(at, network);
      const { id, undoId } = await addMeeting(database, { networkId, day: at.day, ...(time && { time }) });
      if (at.day <= today) window.location.hash = paths.meeting(id);
      else showToast({ text: words.planned(told(at)), undo: undoOf(undoId) });
    },
    callOff: async (day) => {
      const undoId = await callOffMeeting(database, { networkId, day }, today);
      showToast({ text: words.calledOff, undo: undoOf(undoId) });
    },
    move: async (meeting, to) => {
      const changes = { day: to.day, time: timeToKeep(to, network) };
      const undoId = await changeMeeting(database, { id: meeting.id, changes }, today);
      showToast({ text: words.moved(told(to)), undo: undoOf(undoId) });
    },
    takeUp: async (meeting) => {
      const { undoId } = await addMeeting(database, { networkId, day: meeting.day });
      showToast({ text: meetingWords.isOn, undo: undoOf(undoId) });
    },
    trash: async (meeting) => {
      const undoId = await trashMeeting(database, meeting.id, today);
      showToast({ text: meetingWords.trashed, undo: undoOf(undoId) });
    },
  };
}

/** Undefined where it is the usual one, so that it goes along when the network changes its own. */
function timeToKeep({ time }: MeetingTime, network: Network): string | undefined {
  return time === undefined || time === timeOf(undefined, network) ? undefined : time;
}
