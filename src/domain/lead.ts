/** The lead: how many days ahead one hears of days that come round every year. */

/** What one may choose, in days; 0 is on the day itself. */
export const LEADS = [0, 1, 3, 7, 14] as const;
export type Lead = (typeof LEADS)[number];

/** While nothing was chosen. */
export const DEFAULT_LEAD: Lead = 7;
