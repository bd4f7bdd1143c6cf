/** The palette: what the people one could turn to are good at, and what is thin. */
import type { CompetenceField, FieldGroup } from '../../domain/competence-field.ts';
import type { Thinness } from '../../domain/palette.ts';

type Labels<Key extends string> = { readonly [Each in Key]: string };

const groups: Labels<FieldGroup> = {
  leading: 'Leading',
  business: 'Business',
  words: 'Words',
  technology: 'Technology',
  making: 'Making',
  nature: 'Nature and food',
  care: 'Care',
  culture: 'Learning and culture',
};

const fields: Labels<CompetenceField> = {
  leadership: 'Leadership',
  people: 'Hiring and staff',
  boards: 'Boards and associations',
  projects: 'Projects and advice',
  economy: 'Money and accounts',
  trade: 'Buying and selling',
  'start-up': 'Starting something new',
  law: 'Law',
  communication: 'Communication and press',
  marketing: 'Marketing',
  writing: 'Writing and books',
  languages: 'Languages',
  software: 'Computers and software',
  data: 'Data and AI',
  security: 'Security',
  building: 'Building and housing',
  production: 'Engineering and production',
  design: 'Design and photography',
  crafts: 'Crafts',
  climate: 'Climate and energy',
  farming: 'Gardens, farms and animals',
  food: 'Food and drink',
  health: 'Health',
  mind: 'Mind and faith',
  social: 'Care for young and old',
  education: 'Teaching',
  research: 'Science and history',
  society: 'Politics and public life',
  arts: 'Music and the arts',
  sport: 'Sport and the outdoors',
};

const thin: Labels<Thinness> = {
  nobody: 'You know nobody yet',
  one: 'It all hangs on one person',
  quiet: 'You haven’t been in touch for over a year',
};

export const palette = {
  title: 'Your palette',
  intro: 'One person can’t know everything. Together, the people you could turn to know a great deal.',
  known: (described: string, people: string): string =>
    `Something is written of what ${described} of ${people} are good at. Family and friends are kept out of this.`,
  reckoning: 'Looking through everyone …',
  empty: {
    title: 'One colour for each thing somebody knows',
    text: 'Write on people’s pages what they do, what they are good at and what they offer. The colours come by themselves, and you see where you know many and where nobody.',
    act: 'Go to people',
  },
  groups,
  fields,
  caption: 'What the people you could turn to are good at',
  columns: { group: 'Area', field: 'Field', people: 'People' },
  nobody: 'nobody yet',
  nobodyIn: (names: string): string => `Nobody yet: ${names}.`,
  thinTitle: 'Thin for what you want',
  thin,
  wantedFor: (list: string): string => `For ${list}`,
  purpose: (wish: string): string => `“${wish}”`,
  seeks: (text: string): string => `what you look for: ${text}`,
  soon: (text: string): string => `“${text}” in two years`,
  neededLater: 'Needed in two years.',
  nothingThin: 'For all that you want, you know at least two people. That is a good place to be.',
  noWants: 'Write down a purpose, and you’ll see here where you know too few for it.',
  addPurpose: 'Write down a purpose',
  later: {
    title: 'Needed in two years?',
    label: 'What will you need to know somebody for?',
    hint: 'A language, a craft, a kind of law: in your own words.',
  },
  whoTitle: 'Who knows about it',
  more: (count: string): string => `Show ${count} more`,
  todo: {
    title: 'One thing to do',
    nobody:
      'Ask somebody you know to bring you together with a person who knows about it. And walk past the places of your life: perhaps you know one already.',
    one: (name: string): string => `Ask ${name} who else is good at it. One good name brings the next.`,
    quiet: (name: string): string => `A sign of life to ${name} opens the door again.`,
    ask: 'Ask for help',
    inventory: 'Who do you already know?',
    goTo: (name: string): string => `Go to ${name}`,
  },
  gone: {
    title: 'This field isn’t here',
    text: 'Perhaps you took it off the list of what you’ll need.',
    act: 'The whole palette',
  },
};
