/** The chapters of the guide in reading order, and where each of their parts leads. */
import type { Guide } from '../../i18n/guide.ts';
import { places, type Place } from './places.ts';

type Chapters = Guide['chapters'];
type ChapterCode = keyof Chapters;

type Part = {
  readonly code: string;
  readonly title: string;
  readonly text: string;
  readonly places: readonly Place[];
};

export type Chapter = {
  readonly code: string;
  readonly title: string;
  /** What it tells, in a few words. */
  readonly about: string;
  readonly parts: readonly Part[];
};

type Group = { readonly title: string; readonly chapters: readonly Chapter[] };

/** The chapters under their headings, in the words of the guide. */
export function groupsOf(guide: Guide): readonly Group[] {
  return GROUPS.map(([group, codes]) => ({
    title: guide.groups[group],
    chapters: codes.map((code) => chapterOf(guide, code)),
  }));
}

function chapterOf(guide: Guide, code: ChapterCode): Chapter {
  const { title, about, parts }: WrittenChapter = guide.chapters[code];
  const links: { readonly [part: string]: readonly Place[] } = LINKS[code];
  return {
    code,
    title,
    about,
    parts: Object.entries(parts).map(([part, written]) => ({
      code: part,
      title: written.title,
      text: written.text,
      places: links[part] ?? [],
    })),
  };
}

type WrittenChapter = {
  readonly title: string;
  readonly about: string;
  readonly parts: { readonly [part: string]: { readonly title: string; readonly text: string } };
};

const GROUPS: readonly (readonly [group: keyof Guide['groups'], chapters: readonly ChapterCode[]])[] = [
  ['settingOut', ['about', 'beginning', 'week', 'round', 'away']],
  ['withPeople', ['ties', 'person', 'passingOn', 'asking', 'introducing', 'givingTaking']],
  ['further', ['groups', 'direction', 'seeing']],
  ['thisApp', ['reminding', 'installing', 'data', 'privacy', 'hands', 'wrong', 'sources']],
];

const { week, people, compass, networks, settings } = places;

const LINKS: {
  readonly [Code in ChapterCode]: { readonly [Each in keyof Chapters[Code]['parts']]: readonly Place[] };
} = {
  about: { what: [week], not: [], tour: [people, networks, compass, settings] },
  beginning: { five: [places.welcome], first: [], day: [settings], later: [places.import] },
  week: { cards: [week], after: [], waiting: [], underWay: [] },
  round: { minutes: [places.round], steps: [], stop: [], draft: [] },
  away: { fresh: [week], less: [settings] },
  ties: {
    bonds: [places.sort],
    spheres: [settings],
    rhythms: [],
    reckoning: [],
    room: [],
    noDebt: [],
  },
  person: {
    log: [places.log],
    know: [people],
    confidence: [],
    standing: [],
    same: [places.duplicates],
    met: [places.justMet],
  },
  passingOn: { keep: [places.newTip], who: [], send: [], forMe: [places.tips] },
  asking: { need: [places.newAsk], held: [], thanks: [places.asks], today: [places.quickHelp] },
  introducing: { ideas: [places.introductions], steps: [], after: [] },
  givingTaking: { ledger: [places.giveAndTake], first: [places.profile], promises: [places.promises] },
  groups: { network: [networks], hope: [], wayHome: [week], worth: [], ending: [] },
  direction: {
    advice: [compass],
    purposes: [places.purposes],
    palette: [places.palette],
    walk: [places.inventory],
    measure: [places.measure],
    more: [],
  },
  seeing: { insights: [places.insights], fair: [], map: [places.map], list: [] },
  reminding: { truth: [places.reminders], calendar: [], notification: [], near: [], days: [settings] },
  installing: { why: [places.install], iphone: [places.backup], android: [], desktop: [] },
  data: {
    where: [settings],
    in: [places.import],
    out: [places.export],
    backup: [places.backup],
    move: [],
    trash: [places.trash],
  },
  privacy: { names: [settings], veil: [], apart: [], alone: [], erase: [settings] },
  hands: { swipe: [places.sort], keys: [places.round], sight: [settings] },
  wrong: { update: [], odd: [places.noSw], full: [], gone: [places.backup], offline: [] },
  sources: { granovetter: [], practice: [], own: [] },
};
