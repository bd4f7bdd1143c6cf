/** A network as a thief of one's time (seed 003): it costs much, gives little, and one goes on all the same. */
import { daysBetween, type CalendarDate } from './calendar-date.ts';
import type { Network } from './network.ts';
import type { NetworkValue } from './network-value.ts';
import type { Pitfall } from './pitfall.ts';

/** A network one belongs to, what the last year gave and cost, and when one last looked back on it. */
export type NetworkYear = {
  readonly network: Pick<Network, 'id'>;
  readonly value: Pick<NetworkValue, 'minutes' | 'balance'>;
  readonly lastReviewOn?: CalendarDate | undefined;
};

/**
 * The network that costs most of those that took six hours or more within the year, left one drained or with next to
 * nothing (`draining` or `thin`), and were not looked back on within ninety days. Undefined when there is none.
 */
export function timeThief(years: readonly NetworkYear[], today: CalendarDate): Pitfall | undefined {
  const [most] = years
    .filter(({ value: { balance, minutes } }) => LITTLE.has(balance) && minutes >= MUCH_MINUTES)
    .filter(({ lastReviewOn }) => lastReviewOn === undefined || daysBetween(lastReviewOn, today) > SETTLED_DAYS)
    .toSorted((one, other) => other.value.minutes - one.value.minutes);
  return most && { code: 'time-thief', networkId: most.network.id };
}

const LITTLE: ReadonlySet<NetworkValue['balance']> = new Set(['draining', 'thin']);
const MUCH_MINUTES = 360;
const SETTLED_DAYS = 90;
