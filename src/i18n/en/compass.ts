/** The Compass tab: five pieces of advice, each with one thing to do now. */
export const compass = {
  title: 'Compass',
  intro: 'Five pieces of advice to steer by.',
  purpose: {
    title: 'Know what it is for',
    text: 'A network may serve several ends at once: new ideas, a hand in a busy week, good company. Giving and asking both get easier when you know which.',
    act: 'Add someone who matters to what you want this year',
  },
  choose: {
    title: 'Choose what suits you',
    text: 'Lunch for two, a chat online, a club with an agenda. What suits both the aim and you is what will last.',
    act: 'Look through where you know people from',
  },
  invest: {
    title: 'Put something in',
    text: 'People notice that you take the time. A little every week, at the same hour, goes further than one great effort a year.',
    act: 'Choose your weekday, and how many people',
  },
  ask: {
    title: 'Ask, and ask someone who can',
    text: 'Most people gladly help with what they are good at. Note what they can do, and you will know whom to ask.',
    act: 'Note what someone is good at',
  },
  remember: {
    title: 'Keep it alive',
    text: 'A short sign of life now and then keeps a bond warm, most of all when you bring something: an article, a name, a thought.',
    act: 'See who will hear from you',
  },
  /** Where more of it is. */
  places: { title: 'More to look at', introductions: 'Who might like to meet' },
};
