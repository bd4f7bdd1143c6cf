/** The list of people: searching, sorting and choosing among them. */
import type { PeopleSort } from '../../domain/people-query.ts';
import type { Status } from '../../domain/status.ts';

const status: { readonly [Key in Exclude<Status, 'unsorted' | 'no-rhythm'>]: string } = {
  'on-track': 'On track',
  soon: 'Soon',
  due: 'Now',
  late: 'A while ago',
  snoozed: 'Waiting',
  resting: 'Resting',
  remembered: 'Remembered',
  never: 'No suggestions',
};
const sort: { readonly [Key in PeopleSort]: string } = {
  name: 'First name',
  'family-name': 'Last name',
  'last-contact': 'Longest since you were in touch',
  'next-sign': 'Next sign of life',
};

export const contacts = {
  title: 'People',
  add: 'Add a person',
  search: 'Search among people',
  placeholder: 'Name, place, note …',
  clear: 'Clear the search',
  choose: 'Sort and filter',
  unsorted: (count: string): string => `Not sorted yet (${count})`,
  everyone: 'Show everyone',
  people: (count: string, isOne: boolean): string => (isOne ? `${count} person` : `${count} people`),
  someOf: (count: string, total: string): string => `${count} of ${total} people`,
  close: 'Nobody is spelled quite like that. These come close.',
  nameless: 'No name yet',
  never: 'no contact noted',
  noDate: 'no date',
  status,
  sort,
  sheet: {
    title: 'Who to show',
    sort: 'Sorted by',
    tie: 'How close',
    sphere: 'Know from',
    status: 'Sign of life',
    tag: 'Tags',
    show: (people: string): string => `Show ${people}`,
  },
  nobody: {
    title: 'Your people will be here',
    text: 'Bring in the address book you already have. You say afterwards who is close and who isn’t, and nobody gets a date before that.',
    add: 'Write down one person',
  },
  noneFound: {
    title: (text: string): string => `No one fits “${text}”`,
    text: 'Perhaps it is spelled another way. Or is this someone you haven’t written down yet?',
    add: (text: string): string => `Add ${text}`,
    filterTitle: 'No one fits all of that',
    filterText: 'Take one of the choices away, and more people will turn up.',
    alsoFiltered: 'You have narrowed the list, so there may be someone beyond it.',
  },
};
