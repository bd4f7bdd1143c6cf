/** Honest words on what some people would ask for a week, wherever many get a rhythm at once. */
export const demand = {
  onTop: (more: string, before: string, capacity: string): string =>
    `That makes about ${more} a week on top of ${before}; you said ${capacity}.`,
  alone: (more: string, capacity: string): string => `That makes about ${more} a week; you said ${capacity}.`,
  fits: 'They are spread over the weeks to come.',
  exceeds: 'That is more than you said, so some will wait longer than planned. No week gets more than you said.',
  wayOut: (rhythm: string, all: string): string => `${rhythm} makes it ${all}.`,
  take: (rhythm: string): string => `Choose ${rhythm}`,
};
