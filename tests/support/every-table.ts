/** A small database in which every table and nearly every field is filled, as the types of the app know them. */
import type { Table } from 'dexie';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { Saved } from '../../src/domain/record.ts';
import { SCHEMA_VERSION, type Settings } from '../../src/domain/settings.ts';
import type { Database } from '../../src/store/database.ts';

/** The tables that a backup holds. */
type BackedUpTable = Exclude<keyof TablesOf<Database>, 'undos' | 'snapshots' | 'handles'>;

type TablesOf<Whole> = {
  [Name in keyof Whole as Whole[Name] extends Table<Saved, string> ? Name : never]: Whole[Name];
};

/** What the rows of a table are like. */
type RowOf<Name extends BackedUpTable> = Database[Name] extends Table<infer Row, string> ? Row : never;

export type EveryTable = { readonly [Name in BackedUpTable]: readonly RowOf<Name>[] };

const day = calendarDate;

/** The rows, the same each time; `id` of the one meant is the noun with a number. */
export function everyTable(): EveryTable {
  return {
    settings: [settings()],
    spheres: [
      { ...saved('sphere-1'), name: 'Familie', color: 'ochre', order: 0, private: true, rhythms: {} },
      {
        ...saved('sphere-2'),
        name: 'Arbejde',
        color: 'plum',
        order: 1,
        private: false,
        rhythms: { strong: { every: 6, unit: 'week' }, weak: { every: 2, unit: 'year' } },
      },
      { ...trashed('sphere-3'), name: 'Kor', color: 'teal', order: 2, private: false, rhythms: {} },
    ],
    purposes: [
      {
        ...saved('purpose-1'),
        kind: 'new-job',
        wish: 'Et job med mening',
        invest: 'En aften om ugen',
        rank: 1,
        lookBackOn: day('2027-01-10'),
        lookedBack: [
          { on: day('2026-01-10'), ended: 'change', note: 'Nu hellere noget med mennesker' },
          { on: day('2026-07-10'), ended: 'keep' },
        ],
      },
      { ...saved('purpose-2'), kind: 'challenge', wish: 'At blive modsagt', rank: 2, retiredOn: day('2026-05-01') },
    ],
    questions: [
      {
        ...saved('question-1'),
        text: 'Hvem savnede jeg?',
        order: 0,
        earlier: [{ text: 'Savnede jeg nogen?', until: day('2025-12-24') }],
      },
      { ...saved('question-2'), text: 'Hvad gav jeg?', order: 1, retiredOn: day('2026-02-02') },
    ],
    contacts: contacts(),
    photos: [photo('photo-1', 'contact-1', PNG, 'image/png'), photo('photo-2', 'contact-2', GIF, 'image/gif')],
    networks: [
      {
        ...saved('network-1'),
        name: 'Byens økologer',
        purposeIds: ['purpose-1'],
        form: 'informal',
        mode: 'both',
        reach: 'regional',
        mix: 'different',
        membership: 'chosen',
        level: 'staff',
        keeper: 'Åse',
        rhythm: { every: 1, unit: 'month' },
        weekday: 3,
        time: '19:00',
        minutesPerMeeting: 90,
        memberIds: ['contact-1', 'contact-2'],
        checklist: { welcome: 'Ja, altid', 'own-words': 'For sjældent' },
        endsOn: day('2027-12-31'),
        decision: 'keep',
      },
      {
        ...saved('network-2'),
        name: 'Årgang 1998',
        purposeIds: [],
        memberIds: [],
        checklist: {},
        closedOn: day('2026-01-01'),
      },
    ],
    tips: [
      {
        ...saved('tip-1'),
        kind: 'article',
        title: 'Om at spørge "dumt"',
        url: 'https://example.org/dumt?a=1&b=2',
        note: 'Side 3',
        topics: ['spørgsmål', 'mod'],
        language: 'da',
        forMe: true,
        fromContactId: 'contact-2',
        readOn: day('2026-10-01'),
        toldOn: day('2026-10-03'),
        source: 'Weekendavisen',
      },
      { ...saved('tip-2'), kind: 'event', title: 'Høstmarked', topics: [], eventOn: day('2026-12-05') },
      { ...saved('tip-3'), kind: 'book', title: '', topics: [], archivedOn: day('2026-06-06') },
    ],
    asks: [
      {
        ...saved('ask-1'),
        what: 'Hvem kan læse et budget?',
        topics: ['økonomi'],
        language: 'da',
        purposeId: 'purpose-1',
        level: 'leadership',
        status: 'open',
      },
    ],
    interactions: [
      {
        ...saved('interaction-1'),
        contactIds: ['contact-1', 'contact-2'],
        day: day('2026-11-01'),
        precision: 'day',
        channel: 'meeting',
        depth: 'full',
        initiator: 'both',
        outcomes: ['knowledge', 'inspiration'],
        minutes: 45,
        note: 'Kaffe ved søen 🙂\nog en lang tur',
        networkId: 'network-1',
      },
      {
        ...saved('interaction-2'),
        contactIds: ['contact-1'],
        groupId: 'group-1',
        day: day('2026-11-20'),
        precision: 'day',
        channel: 'message',
        via: 'signal',
        depth: 'full',
        initiator: 'me',
        answered: 'open',
        openSince: day('2026-11-20'),
        outcomes: [],
        confidential: true,
        note: 'Mellem os',
        tipId: 'tip-1',
        askId: 'ask-1',
        openingLineId: 'line-1',
      },
      {
        ...trashed('interaction-3'),
        contactIds: ['contact-3'],
        day: day('1999-01-01'),
        precision: 'year',
        channel: 'letter',
        depth: 'light',
        initiator: 'them',
        outcomes: [],
      },
      {
        ...saved('interaction-4'),
        contactIds: ['contact-2'],
        day: day('2026-11-10'),
        precision: 'month',
        channel: 'call',
        depth: 'full',
        initiator: 'me',
        answered: 'no',
        outcomes: [],
      },
    ],
    forwards: [
      {
        ...saved('forward-1'),
        tipId: 'tip-1',
        contactId: 'contact-1',
        day: day('2026-11-20'),
        interactionId: 'interaction-2',
        response: 'glad',
      },
    ],
    introductions: [
      {
        ...saved('introduction-1'),
        contactIds: ['contact-1', 'contact-2'],
        reason: 'De bygger begge både',
        status: 'made',
        asked: [
          { contactId: 'contact-1', askedOn: day('2026-09-01'), answer: 'yes', answeredOn: day('2026-09-02') },
          { contactId: 'contact-2', askedOn: day('2026-09-01') },
        ],
        madeOn: day('2026-09-10'),
        outcome: 'En kajak',
      },
    ],
    exchanges: [
      {
        ...saved('exchange-1'),
        contactId: 'contact-2',
        day: day('2026-08-08'),
        direction: 'received',
        kind: 'feedback',
        note: 'Klare ord',
        toldOn: day('2026-08-20'),
        source: { table: 'interactions', id: 'interaction-1' },
      },
      { ...saved('exchange-2'), networkId: 'network-1', day: day('2026-08-09'), direction: 'given', kind: 'time' },
    ],
    promises: [
      {
        ...saved('promise-1'),
        contactId: 'contact-1',
        what: 'Sende opskriften',
        dueOn: day('2026-12-01'),
        openDueOn: day('2026-12-01'),
      },
      {
        ...saved('promise-2'),
        contactId: 'contact-2',
        what: 'Ringe',
        dueOn: day('2026-10-01'),
        doneOn: day('2026-10-02'),
      },
    ],
    requests: [
      {
        ...saved('request-1'),
        askId: 'ask-1',
        contactId: 'contact-1',
        day: day('2026-11-20'),
        response: 'later',
        answeredOn: day('2026-11-21'),
        thankedOn: day('2026-11-21'),
      },
      { ...saved('request-2'), askId: 'ask-1', networkId: 'network-1', day: day('2026-11-21') },
    ],
    meetings: [
      {
        ...saved('meeting-1'),
        networkId: 'network-1',
        day: day('2026-11-04'),
        hope: 'At høre om jord',
        attended: true,
        attendeeIds: ['contact-1'],
        feeling: 'lifted',
        minutes: 100,
        outcomes: ['new-contact'],
        note: 'Muld',
      },
    ],
    reviews: [
      {
        ...saved('review-1'),
        networkId: 'network-1',
        day: day('2026-11-05'),
        answers: { benefit: 3, warmth: 2.5 },
        decision: 'invest-more',
        note: 'Mere af det',
      },
    ],
    measures: [
      {
        ...saved('measure-1'),
        day: day('2026-07-01'),
        answers: [
          { questionId: 'question-1', score: 4, words: 'Mange' },
          { questionId: 'question-2', words: 'Tid' },
        ],
      },
    ],
    plans: [
      {
        ...saved('plan-1'),
        startsOn: day('2026-11-15'),
        madeOn: day('2026-11-16'),
        items: [
          { contactId: 'contact-1', reasons: [{ code: 'promise', ids: ['promise-1'], days: 16 }] },
          { contactId: 'contact-2', reasons: [{ code: 'due', ids: [] }], choice: 'not-this-week' },
        ],
        capacity: 5,
      },
    ],
    checkIns: [
      {
        ...saved('check-in-1'),
        startsOn: day('2026-11-15'),
        minutes: 5,
        step: 2,
        contactIds: ['contact-1'],
        passedIds: ['contact-2'],
        thing: 'sort',
        thingCount: 4,
        laterIds: ['promise-1'],
        finishedOn: day('2026-11-16'),
      },
    ],
    intentions: [
      {
        ...saved('intention-1'),
        contactId: 'contact-1',
        act: 'draft',
        via: 'sms',
        text: 'Kære Åse, …',
        day: day('2026-11-20'),
        openingLineId: 'line-1',
        keepUntil: day('2026-11-23'),
        askId: 'ask-1',
      },
    ],
    dismissals: [
      { ...saved('dismissal-1'), what: 'offer-spheres', until: day('2026-12-24'), contactId: 'contact-1' },
      { ...saved('dismissal-2'), what: 'not-same', contactId: 'contact-1', otherId: 'contact-2' },
    ],
  };
}

const MADE_AT = '2026-11-20T18:30:00.000Z';

function saved(id: string): Saved {
  return { id, createdAt: '2026-01-05T08:00:00.000Z', updatedAt: MADE_AT, rev: 2 };
}

function trashed(id: string): Saved {
  return { ...saved(id), deletedAt: '2026-11-10T10:00:00.000Z' };
}

function settings(): Settings {
  return {
    ...saved('settings'),
    id: 'settings',
    language: 'da',
    theme: 'dark',
    hand: 'left',
    checkInWeekday: 7,
    checkInTime: '19:30',
    capacity: 6,
    minutesPerWeek: 40,
    defaultRhythms: { strong: { every: 3, unit: 'month' }, weak: { every: 1, unit: 'year' } },
    levelLabels: { board: 'Bestyrelse' },
    openingLines: [{ id: 'line-1', language: 'da', text: 'Jeg kom til at tænke på dig, da …' }],
    privacy: { hideNames: true, veil: false },
    backup: {
      lastOn: day('2026-11-01'),
      lastMadeAt: '2026-11-01T09:00:00.000Z',
      lastKind: 'file',
      countedFrom: '2026-11-02T09:00:00.000Z',
      changesSince: 3,
    },
    calendarSequence: 4,
    calendar: {
      id: 'calendar-1',
      fingerprint: '1a2b',
      keys: ['round:7'],
      gone: [{ key: 'birthday:contact-4', on: day('2026-10-01') }],
    },
    lastOpenedOn: day('2026-11-20'),
    away: { since: day('2026-10-01'), until: day('2026-11-20') },
    lastFreshStartOn: day('2026-08-01'),
    profile: { offers: ['lytte'], seeks: ['mod'], interests: ['både'], level: 'staff' },
    firstRun: {
      startedOn: day('2026-01-05'),
      contactIds: ['contact-1'],
      step: 'round',
      asked: 1,
      endedOn: day('2026-01-05'),
    },
    madeUpIds: ['contact-3'],
    importedOn: day('2026-01-06'),
    leadDays: 3,
    meetingAt: { where: 'Havnen', on: day('2026-11-19') },
    measureDraft: { day: day('2026-11-20'), answers: [{ questionId: 'trust', score: 4, words: 'Når det gælder' }] },
    askDraft: { what: 'En god revisor', topics: ['regnskab'], purposeId: 'purpose-1', level: 'board' },
    schemaVersion: SCHEMA_VERSION,
  };
}

function contacts(): readonly Contact[] {
  return [
    {
      ...saved('contact-1'),
      displayName: 'Åse Ørsted Kjær',
      givenName: 'Åse',
      middleName: 'Ørsted',
      familyName: 'Kjær',
      prefix: 'Dr.',
      suffix: 'MSc',
      nicknames: ['Å'],
      organization: 'Muld & Co. "ApS"',
      orgUnits: ['Jord', 'Kompost'],
      jobTitle: 'Agronom',
      emails: [{ label: 'arbejde', value: 'aase@example.org' }],
      phones: [{ label: 'mobil', value: '+45 22 33 44 55' }],
      urls: [{ label: '', value: 'https://example.org/~aase' }],
      addresses: [
        {
          label: 'hjem',
          street: 'Strandvej 1',
          extended: '2. tv',
          poBox: '',
          city: 'Aarhus',
          region: '',
          postcode: '8000',
          country: 'Danmark',
        },
      ],
      birthday: { month: 2, day: 29 },
      dates: [{ label: 'bryllup', year: 2001, month: 6, day: 9 }],
      notes: 'Tre linjer;\nkomma, semikolon\tog tab',
      confidentialNotes: 'Fortalt i fortrolighed',
      extra: [{ name: 'X-KAT', value: 'Misser' }],
      language: 'da',
      tie: 'strong',
      tieAnswers: { acquaintance: 3, availability: 2, confidentiality: 3, support: 1 },
      sphereIds: ['sphere-1', 'sphere-2'],
      level: 'leadership',
      reach: 'national',
      competences: ['jord', 'regn'],
      interests: ['både'],
      offers: ['kompost'],
      seeks: ['regnvejr'],
      tags: ['ven', '=SUM(A1)'],
      purposeIds: ['purpose-1'],
      quickHelp: true,
      metThrough: 'Bo',
      metOn: day('2019-05-05'),
      introducedById: 'contact-2',
      distance: false,
      balanceShown: true,
      rhythm: { every: 2, unit: 'month' },
      rhythmSince: day('2026-01-05'),
      dueOn: day('2027-01-17'),
      matchKeys: ['aase@example.org', '+4522334455'],
      lastFullOn: day('2026-11-01'),
      lastLightOn: day('2026-11-20'),
    },
    {
      ...saved('contact-2'),
      ...NOTHING,
      displayName: '山田 太郎',
      tie: 'weak',
      sphereIds: ['sphere-2'],
      birthday: { year: 1970, month: 1, day: 1 },
      standing: 'never',
      snoozedUntil: day('2026-12-24'),
      restingSince: day('2026-06-01'),
      lastFullOn: day('2026-11-01'),
      lastTriedOn: day('2026-11-10'),
      triesSince: 1,
    },
    {
      ...trashed('contact-3'),
      ...NOTHING,
      displayName: 'Opdigtet Person',
      madeUp: true,
      mergedIntoId: 'contact-4',
      setAside: { dueOn: day('2026-12-01'), target: day('2026-12-02') },
    },
    { ...saved('contact-4'), ...NOTHING, displayName: 'Mormor', standing: 'remembered' },
  ];
}

const NOTHING = {
  nicknames: [],
  orgUnits: [],
  emails: [],
  phones: [],
  urls: [],
  addresses: [],
  dates: [],
  extra: [],
  sphereIds: [],
  competences: [],
  interests: [],
  offers: [],
  seeks: [],
  tags: [],
  purposeIds: [],
  matchKeys: [],
};

function photo(id: string, contactId: string, base64: string, type: 'image/png' | 'image/gif') {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return { ...saved(id), contactId, type, blob: new Blob([bytes], { type }) };
}

/** One pixel each. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const GIF = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
