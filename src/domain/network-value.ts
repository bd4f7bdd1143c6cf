/** What a network gave over a year, and what it cost (B9): the outcomes of its meetings (seed 002) beside the time. */
import { addSpan, type CalendarDate } from './calendar-date.ts';
import { OUTCOMES, type Outcome } from './interaction.ts';
import { FEELINGS, type Feeling, type Meeting, type Network } from './network.ts';

export type NetworkValue = {
  /** The first day that is reckoned with. */
  readonly from: CalendarDate;
  /** How often one was there, and how often not. */
  readonly attended: number;
  readonly missed: number;
  /** The minutes that meetings took; of those without any, what they usually take. */
  readonly minutes: number;
  /** What came of it, the most frequent first; only what came. */
  readonly outcomes: readonly { readonly outcome: Outcome; readonly count: number }[];
  /** How it left one on the way home, where that was said. */
  readonly feelings: { readonly [Each in Feeling]: number };
  readonly balance: ValueBalance;
};

/**
 * 'early': one was there fewer than three times. 'draining': more than half of the ways home were drained. 'thin': fewer
 * than one outcome in three meetings. 'giving': at least one a meeting. 'steady': between the two.
 */
export type ValueBalance = 'early' | 'draining' | 'thin' | 'steady' | 'giving';

/** What the meetings of the last year gave and cost; those in the trash or called off, or not said anything of, don't count. */
export function networkValue(
  network: Pick<Network, 'minutesPerMeeting'>,
  meetings: readonly Meeting[],
  today: CalendarDate,
): NetworkValue {
  const from = addSpan(today, { every: -1, unit: 'year' });
  const within = meetings.filter(({ day, deletedAt }) => deletedAt === undefined && day >= from && day <= today);
  const attended = within.filter((meeting) => meeting.attended === true);
  const minutes = attended.map((meeting) => meeting.minutes ?? network.minutesPerMeeting ?? 0);
  const facts = {
    attended: attended.length,
    outcomes: OUTCOMES.map((outcome) => ({
      outcome,
      count: attended.filter(({ outcomes }) => outcomes.includes(outcome)).length,
    }))
      .filter(({ count }) => count > 0)
      .toSorted((one, other) => other.count - one.count),
    feelings: {
      lifted: countOf('lifted', attended),
      fine: countOf('fine', attended),
      drained: countOf('drained', attended),
    },
  };
  return {
    ...facts,
    from,
    missed: within.filter((meeting) => meeting.attended === false).length,
    minutes: minutes.reduce((sum, each) => sum + each, 0),
    balance: balanceOf(facts),
  };
}

function countOf(feeling: Feeling, meetings: readonly Meeting[]): number {
  return meetings.filter((meeting) => meeting.feeling === feeling).length;
}

function balanceOf({
  attended,
  outcomes,
  feelings,
}: Pick<NetworkValue, 'attended' | 'outcomes' | 'feelings'>): ValueBalance {
  if (attended < ENOUGH_MEETINGS) return 'early';
  const told = FEELINGS.reduce((sum, feeling) => sum + feelings[feeling], 0);
  if (feelings.drained > told / 2) return 'draining';
  const gave = outcomes.reduce((sum, { count }) => sum + count, 0);
  if (gave * 3 < attended) return 'thin';
  return gave >= attended ? 'giving' : 'steady';
}

const ENOUGH_MEETINGS = 3;
