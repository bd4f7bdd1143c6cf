/** Words that many screens share: labels of WORDS, rhythms, units and small numbers. */
import type { Span, SpanUnit } from '../../domain/calendar-date.ts';
import type { Channel, Outcome } from '../../domain/interaction.ts';
import type { Level, Reach } from '../../domain/level.ts';
import type { Feeling, Network, NetworkDecision } from '../../domain/network.ts';
import type { PurposeKind } from '../../domain/purpose.ts';
import type { FIRST_SPHERES, SphereColor } from '../../domain/sphere.ts';
import type { Status } from '../../domain/status.ts';
import type { Tie } from '../../domain/tie.ts';
import { numberText } from '../format.ts';

type Labels<Key extends string> = { readonly [Each in Key]: string };
type FirstSphere = (typeof FIRST_SPHERES)[number]['key'];

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const tie: Labels<Tie | 'unsorted'> = { strong: 'Close', weak: 'Loose', unsorted: 'Not sorted yet' };
const tieSpoken: Labels<Tie | 'unsorted'> = { strong: 'close tie', weak: 'loose tie', unsorted: 'not sorted yet' };
const unit: Labels<SpanUnit> = { day: 'days', week: 'weeks', month: 'months', year: 'years' };
const channel: Labels<Channel> = {
  call: 'Call',
  message: 'Message',
  email: 'E-mail',
  meeting: 'Met',
  social: 'Social media',
  letter: 'Letter',
  other: 'Something else',
};
const outcome: Labels<Outcome> = {
  knowledge: 'Learned something',
  challenge: 'Saw it in a new way',
  support: 'Support',
  'new-contact': 'Met someone new',
  opportunity: 'A job or task',
  inspiration: 'Inspiration',
};
const level: Labels<Level> = { board: 'Board', leadership: 'Leadership', staff: 'Staff' };
const reach: Labels<Reach> = {
  local: 'Local',
  regional: 'Regional',
  national: 'National',
  international: 'International',
};
const form: Labels<NonNullable<Network['form']>> = { formal: 'Formal', informal: 'Informal' };
const mode: Labels<NonNullable<Network['mode']>> = { 'in-person': 'In person', virtual: 'Online', both: 'Both' };
const mix: Labels<NonNullable<Network['mix']>> = { alike: 'Mostly alike', different: 'Quite different' };
const membership: Labels<NonNullable<Network['membership']>> = {
  chosen: 'By my own choice',
  required: 'Comes with the job',
};
const decision: Labels<NetworkDecision> = {
  'invest-more': 'Give it more',
  keep: 'Keep it as it is',
  change: 'Speak up and change it',
  'do-less': 'Do less',
  leave: 'Leave',
};
const feeling: Labels<Feeling> = { lifted: 'Lifted', fine: 'Fine', drained: 'Drained' };
const status: Labels<Status> = {
  unsorted: 'Not sorted yet',
  'on-track': 'On track',
  soon: 'Soon',
  due: 'Time for a sign of life',
  late: 'It has been a while',
  snoozed: 'Waiting',
  resting: 'Resting',
  remembered: 'Remembered',
  never: 'No suggestions',
  'no-rhythm': 'No rhythm',
};
const sphereName: Labels<FirstSphere> = {
  family: 'Family',
  friends: 'Friends',
  work: 'Work',
  profession: 'Profession',
  association: 'Association',
  neighbourhood: 'Neighbourhood',
};
const color: Labels<SphereColor> = {
  pine: 'Pine',
  sea: 'Sea',
  plum: 'Plum',
  ochre: 'Ochre',
  teal: 'Teal',
  brick: 'Brick',
  moss: 'Moss',
  iris: 'Iris',
};
const purposeKind: Labels<PurposeKind> = {
  inspiration: 'Inspiration',
  'quick-help': 'Quick help',
  'new-job': 'New job',
  'new-partner': 'New partners or customers',
  feedback: 'Feedback',
  knowledge: 'Knowledge',
  influence: 'Influence',
  'external-relations': 'Ties outside my workplace',
  support: 'Support in hard times',
  quality: 'Better quality',
  'people-leadership': 'Leading people',
  career: 'Career',
  friendship: 'Friendship',
  challenge: 'Being challenged',
};

export const words = {
  tie,
  tieSpoken,
  unit,
  channel,
  outcome,
  level,
  reach,
  form,
  mode,
  mix,
  membership,
  decision,
  feeling,
  status,
  sphereName,
  color,
  purposeKind,
  /** 'once a year', 'every three months'. */
  rhythm: ({ every, unit: of }: Span): string => {
    if (every > 1) return `every ${NUMBERS[every] ?? every} ${unit[of]}`;
    return of === 'year' ? 'once a year' : `every ${of}`;
  },
  noRhythm: 'no rhythm',
  /** 'three'; digits above twelve. Stands alone or before something in the plural. */
  number: numberInWords,
  people: (count: number): string => (count === 1 ? 'one person' : `${numberInWords(count)} people`),
  weekHeading: (week: number): string => `Week ${week}`,
  save: 'Save',
  cancel: 'Cancel',
  edit: 'Edit',
  remove: 'Remove',
  done: 'Done',
  add: 'Add',
};

/** As a word up to twelve, then in digits as the language groups them. */
function numberInWords(count: number): string {
  return NUMBERS[count] ?? numberText('en', count);
}
