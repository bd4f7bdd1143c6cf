/** Pitfalls, noticed and said kindly, each with one thing to do. */
export const pitfalls = {
  title: 'Worth a thought',
  notNow: 'Not now',
  away: 'That won’t come up again for three months.',
  thief: {
    text: (network: string): string =>
      `${network} has taken a fair amount of time this year, and you have noted little that came of it. Perhaps it can be changed, or an hour less is enough.`,
    act: (network: string): string => `Look back on ${network}`,
  },
  same: {
    few: 'Much of what you have given this year went to the same few people, who are surely glad of it. Someone else might be just as glad.',
    leaders:
      'Much of what you have given this year went to people in charge. A hand often means most to those with less to draw on.',
    named: (name: string): string => `See what ${name} is looking for`,
    act: 'Find something to give',
  },
  alike: {
    sphere: (sphere: string): string =>
      `Most of those closest to you come from the same place: ${sphere}. You can go deep together, and new ideas often come from somewhere else.`,
    level:
      'Most of those closest to you stand at the same level. You know each other’s days, and other eyes see other things.',
    profession:
      'Most of those closest to you do the same kind of work. You can go deep together, and new ideas often come from another trade.',
    named: (name: string): string => `Give ${name} a sign of life`,
    act: 'Think of someone you know from elsewhere',
  },
  unanswered: {
    text: (names: string): string =>
      `It has been quiet from ${names} for a good while after you wrote. One silence is not the end: try another way, or let it rest.`,
    act: (name: string): string => `See what became of it with ${name}`,
  },
  asking: {
    text: 'You have asked for help a good many times lately, and that is what people are there for. Something small the other way keeps it light.',
    named: (name: string): string => `Find something for ${name}`,
    act: 'Find something to give',
  },
};
