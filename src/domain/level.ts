/** Levels of responsibility and reaches of place, which contacts, networks and oneself have (seed 000, B5 and B11). */

/** Where someone stands in an organization. Labels are the person's own; these are the three the seed names. */
export type Level = 'board' | 'leadership' | 'staff';

export type Reach = 'local' | 'regional' | 'national' | 'international';
