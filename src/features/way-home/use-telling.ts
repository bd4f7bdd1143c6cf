/** The writes of the way home: what is kept as one goes, and the one that ends it. */
import { useState } from 'react';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { paths } from '../../paths.ts';
import { writeFailureOf, type WriteFailure } from '../../platform/write-failure.ts';
import { changeMeeting, type MeetingFields } from '../../store/meetings.ts';
import type { Changes } from '../../store/rows.ts';
import { leaveScreen, presentPlace } from '../../ui/screen-history.ts';

export function useTelling(meetingId: string) {
  const database = useDatabase();
  const today = useToday();
  const [failure, setFailure] = useState<WriteFailure>();
  const [isSaving, setSaving] = useState(false);
  return {
    failure,
    isSaving,
    /** Kept at once, so that one can go on after a kill; the meeting counts as told only at the end. */
    keep: async (changes: Changes<MeetingFields>): Promise<void> => {
      try {
        await changeMeeting(database, { id: meetingId, changes }, today);
      } catch (error) {
        setFailure(writeFailureOf(error));
      }
    },
    /** Runs the write that ends it, and leaves for the week unless there is more to say here. */
    end: async (act: () => Promise<void>, isLeaving: boolean): Promise<void> => {
      const here = presentPlace();
      setSaving(true);
      try {
        await act();
        if (isLeaving) leaveScreen(paths.week, here);
      } catch (error) {
        setFailure(writeFailureOf(error));
        setSaving(false);
      }
    },
  };
}
