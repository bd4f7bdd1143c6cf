/** What the form of a meeting holds, as it is typed; and what is saved of it. */
import type { Outcome } from '../../../domain/interaction.ts';
import type { Feeling, Meeting, Network } from '../../../domain/network.ts';
import { failed, success, type Result } from '../../../domain/result.ts';
import type { MeetingFields } from '../../../store/meetings.ts';
import type { Changes } from '../../../store/rows.ts';

export type MeetingDraft = {
  readonly attended: 'yes' | 'no';
  /** Members who were there, and others. */
  readonly memberIds: readonly string[];
  readonly otherIds: readonly string[];
  /** How it left one; undefined while that was not said. */
  readonly feeling: Feeling | undefined;
  readonly minutes: string;
  readonly outcomes: readonly Outcome[];
  readonly note: string;
  /** By the id of who said it. */
  readonly said: ReadonlyMap<string, string>;
};

/** A meeting as its form shows it; of one that nothing was said of, that all members were there is not assumed. */
export function draftOfMeeting(meeting: Meeting, network: Network): MeetingDraft {
  const members = new Set(network.memberIds);
  const { attendeeIds, outcomes, note = '', said = [] } = meeting;
  return {
    attended: meeting.attended === false ? 'no' : 'yes',
    memberIds: attendeeIds.filter((id) => members.has(id)),
    otherIds: attendeeIds.filter((id) => !members.has(id)),
    feeling: meeting.feeling,
    minutes: String(meeting.minutes ?? network.minutesPerMeeting ?? ''),
    outcomes,
    note,
    said: new Map(said.map(({ contactId, text }) => [contactId, text])),
  };
}

/** What is saved of a draft; of a meeting where one was not, nobody is said to have been met. */
export function readMeetingDraft(draft: MeetingDraft): Result<Changes<MeetingFields>, 'minutes'> {
  const minutes = draft.minutes.trim();
  if (minutes !== '' && !/^[1-9]\d{0,3}$/.test(minutes)) return failed('minutes');
  const wasThere = draft.attended === 'yes';
  const attendeeIds = wasThere ? [...draft.memberIds, ...draft.otherIds] : [];
  const said = [...draft.said]
    .map(([contactId, text]) => ({ contactId, text: text.trim() }))
    .filter(({ contactId, text }) => text !== '' && attendeeIds.includes(contactId));
  return success({
    attended: wasThere,
    attendeeIds,
    feeling: wasThere ? draft.feeling : undefined,
    minutes: minutes === '' || !wasThere ? undefined : Number(minutes),
    outcomes: wasThere ? draft.outcomes : [],
    note: draft.note.trim() === '' ? undefined : draft.note.trim(),
    said: said.length === 0 ? undefined : said,
  });
}
