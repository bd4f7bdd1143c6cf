/** The person's own profile. */
export const profile = {
  title: 'Your profile',
  intro: 'What you can give and what you look for meets what others seek and offer. It stays on this phone.',
  offers: 'I can offer',
  offersHint: 'What people may come to you with, such as “budgets” or “a spare room”.',
  seeks: 'I look for',
  seeksHint: 'What you could use help or company with.',
  interests: 'I like',
  interestsHint: 'What you enjoy reading and talking about.',
  level: 'Where I stand at work',
  noLevel: 'Not said',
};
