/** Invented people for pictures and journeys: a small life of work, study, association, family and friends, as our own CSV. */
import { addDays, partsOf, type CalendarDate } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import { SPHERE_COLORS, type Sphere } from '../../src/domain/sphere.ts';
import type { Tie } from '../../src/domain/tie.ts';
import { writeOwn } from '../../src/formats/csv/write-own.ts';
import { makeContact, makeInteraction, makeSphere } from './make.ts';

type Sketch = {
  readonly name: string;
  readonly from: string;
  readonly tie?: Tie;
  readonly job?: readonly [title: string, organization: string];
  /** Days since the last real contact, then what it was about. */
  readonly last?: readonly [days: number, note: string];
  /** Days from today until the next sign is due; negative when it has passed. */
  readonly due?: number;
  /** They wrote and wait for a word. */
  readonly waits?: boolean;
  readonly birthdayIn?: number;
  readonly offers?: readonly string[];
  readonly seeks?: readonly string[];
  readonly notes?: string;
};

const SKETCHES: readonly Sketch[] = [
  {
    name: 'Anders Bruun',
    from: 'Forening',
    tie: 'weak',
    job: ['Udviklingschef', 'Boligforeningen Vestparken'],
    last: [231, 'Forårskonferencen. Han er ved at starte en mentorordning.'],
    due: -4,
    offers: ['bestyrelsesarbejde', 'beboerdemokrati'],
    seeks: ['en, der har kørt en mentorordning'],
  },
  {
    name: 'Sofie Lindqvist',
    from: 'Studie',
    tie: 'strong',
    job: ['Arkitekt', 'Sundets Ritkontor'],
    last: [21, 'Hun skrev om flytningen til Malmø.'],
    waits: true,
    due: 6,
  },
  {
    name: 'Helle Kjær',
    from: 'Arbejde',
    tie: 'strong',
    job: ['Projektleder', 'Aarhus Havnebad'],
    last: [97, 'Skulle lige til at begynde i nyt job.'],
    due: -1,
    offers: ['budgetter'],
    notes: 'Vinterbader. Drikker te, ikke kaffe.',
  },
  { name: 'Jonas Friis', from: 'Venner', tie: 'strong', last: [44, 'Gåtur ved søerne.'], due: 0, birthdayIn: 3 },
  {
    name: 'Nadia Rahmani',
    from: 'Studie',
    tie: 'weak',
    job: ['Jordemoder', 'Regionshospitalet'],
    last: [760, 'Specialet blev afleveret.'],
    due: -12,
  },
  {
    name: 'Per Skov',
    from: 'Studie',
    tie: 'weak',
    last: [640, 'Jubilæet.'],
    due: 2,
    seeks: ['lærlinge til værkstedet'],
  },
  {
    name: 'Maja Holst',
    from: 'Arbejde',
    tie: 'weak',
    job: ['Journalist', 'Fjordposten'],
    last: [180, 'Interview om havnen.'],
    due: 9,
  },
  { name: 'Ida Toft', from: 'Venner', tie: 'strong', last: [12, 'Aftensmad hos hende.'], due: 78 },
  {
    name: 'Henrik Damsgaard',
    from: 'Forening',
    tie: 'strong',
    last: [30, 'Lovede ham boglisten.'],
    due: 60,
    offers: ['fundraising'],
  },
  {
    name: 'Mette Aagaard',
    from: 'Arbejde',
    tie: 'strong',
    job: ['Økonomichef', 'Havnens Forsyning'],
    last: [58, 'Hjalp med budgettet.'],
    due: 33,
    offers: ['budget', 'regnskab'],
  },
  { name: 'Åse Nørgaard', from: 'Familie', tie: 'strong', last: [9, 'Telefon om sommerhuset.'], birthdayIn: 19 },
  { name: 'Karl Nørgaard', from: 'Familie', tie: 'strong', last: [35, 'Søndagsfrokost.'] },
  {
    name: 'Elin Bergström',
    from: 'Arbejde',
    tie: 'weak',
    job: ['Bibliotekarie', 'Stadsbiblioteket'],
    last: [300, 'Studiebesøg.'],
    due: 20,
  },
  {
    name: 'Oluf Riis',
    from: 'Nabolag',
    tie: 'weak',
    last: [66, 'Vejfesten.'],
    due: 300,
    offers: ['trailer', 'frugttræer'],
  },
  { name: 'Bente Riis', from: 'Nabolag', tie: 'weak', last: [66, 'Vejfesten.'], due: 305 },
  {
    name: 'Yusuf Demir',
    from: 'Forening',
    tie: 'weak',
    job: ['Lærer', 'Strandskolen'],
    last: [140, 'Arbejdsweekend.'],
    due: 41,
  },
  { name: 'Line Vestergaard', from: 'Studie', tie: 'strong', last: [70, 'Bog om haver.'], due: 15, birthdayIn: 60 },
  {
    name: 'Torben Hauge',
    from: 'Arbejde',
    tie: 'weak',
    job: ['Tømrer', 'Hauge & Datter'],
    last: [410, 'Taget.'],
    due: 27,
  },
  { name: 'Signe Mørk', from: 'Forening', last: [3, 'Mødt ved generalforsamlingen.'] },
  { name: 'Lars Østergaard', from: 'Arbejde' },
];

/** The people as the text of our own CSV; days are counted from `today`. */
export function inventedPeople(today: CalendarDate): string {
  const spheres = [...new Set(SKETCHES.map(({ from }) => from))].map((name, order) =>
    makeSphere({
      name,
      order,
      color: SPHERE_COLORS[order] ?? 'pine',
      private: name === 'Familie' || name === 'Venner',
    }),
  );
  const drawn = SKETCHES.map((sketch) => ({ sketch, contact: contactOf(sketch, spheres, today) }));
  return writeOwn(
    {
      spheres,
      contacts: drawn.map(({ contact }) => contact),
      interactions: drawn.flatMap(({ sketch, contact }) => interactionsOf(sketch, contact.id, today)),
    },
    { withConfidential: true },
  );
}

function contactOf(sketch: Sketch, spheres: readonly Sphere[], today: CalendarDate): Contact {
  const [givenName = '', familyName = ''] = sketch.name.split(' ');
  const { tie, job, notes } = sketch;
  return makeContact({
    displayName: sketch.name,
    givenName,
    familyName,
    sphereIds: spheres.filter(({ name }) => name === sketch.from).map(({ id }) => id),
    offers: sketch.offers ?? [],
    seeks: sketch.seeks ?? [],
    phones: [
      { label: 'mobile', value: `+45 20 00 ${String(10 + sketch.name.length)} ${String(10 + givenName.length)}` },
    ],
    emails: [{ label: 'home', value: `${givenName.toLowerCase().replace('å', 'aa')}@example.org` }],
    ...(tie && { tie, rhythmSince: addDays(today, -400) }),
    ...(job && { jobTitle: job[0], organization: job[1] }),
    ...(notes && { notes }),
    ...daysOf(sketch, today),
  });
}

function daysOf({ last, due, birthdayIn }: Sketch, today: CalendarDate): Partial<Contact> {
  return {
    ...(last && { lastFullOn: addDays(today, -last[0]) }),
    ...(due !== undefined && { dueOn: addDays(today, due) }),
    ...(birthdayIn !== undefined && { birthday: dayAndMonth(addDays(today, birthdayIn)) }),
  };
}

function interactionsOf(sketch: Sketch, contactId: string, today: CalendarDate): readonly Interaction[] {
  if (sketch.last === undefined) return [];
  const [days, note] = sketch.last;
  const day = addDays(today, -days);
  const first = makeInteraction({ contactIds: [contactId], day: addDays(day, -190), channel: 'call', minutes: 20 });
  const last = makeInteraction({ contactIds: [contactId], day, channel: 'meeting', initiator: 'both', note });
  if (!sketch.waits) return [first, last];
  return [first, { ...last, channel: 'message', initiator: 'them', answered: 'open', openSince: day }];
}

function dayAndMonth(day: CalendarDate): { readonly month: number; readonly day: number } {
  const { month, day: dayOfMonth } = partsOf(day);
  return { month, day: dayOfMonth };
}
