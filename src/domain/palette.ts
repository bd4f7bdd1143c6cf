/**
 * The palette (B3): which fields of competence the people one may turn to cover, and which are thin for what one wants.
 * Seed 000 calls a good network a palette of people who can many different things, and says that it is access to
 * knowledge that counts, not owning it; seed 004 asks for what will be needed as well.
 */
import { addSpan, type CalendarDate } from './calendar-date.ts';
import { COMPETENCE_FIELDS, type CompetenceField } from './competence-field.ts';
import type { Contact } from './contact.ts';
import { compareTexts } from './order.ts';
import type { PurposeKind } from './purpose.ts';
import { lastContactOn } from './target.ts';

export type PalettePerson = Pick<
  Contact,
  'id' | 'competences' | 'offers' | 'jobTitle' | 'language' | 'tie' | 'lastFullOn' | 'lastLightOn'
>;

/** What a field is wanted for: a purpose, something one looks for, something one will need in two years. */
export type Want =
  | { readonly code: 'purpose'; readonly id: string; readonly kind: PurposeKind; readonly texts: readonly string[] }
  | { readonly code: 'seeks' | 'later'; readonly text: string };

/** Why a field is wanted, as data: the purpose's id, or the words. */
export type WantedFor =
  | { readonly code: 'purpose'; readonly id: string }
  | { readonly code: 'seeks' | 'later'; readonly text: string };

/** Nobody covers it; one person alone does; those who do were all last heard from over a year ago. */
export type Thinness = 'nobody' | 'one' | 'quiet';

/** A field, or what one will need, and who covers it. */
export type PaletteEntry = {
  /** A field's code, or 'later-0' for the first of what one will need. */
  readonly key: string;
  /** Close ties first, then those one was last in touch with. */
  readonly contactIds: readonly string[];
  readonly wantedFor: readonly WantedFor[];
  /** Only of what is wanted: nobody needs every field. */
  readonly thin?: Thinness;
};

export type PaletteField = PaletteEntry & { readonly field: CompetenceField };
export type PaletteLater = PaletteEntry & { readonly later: string };

export type Palette = {
  /** All fields, in the order in which they are drawn. */
  readonly fields: readonly PaletteField[];
  /** What one will need, in the order one wrote it down. */
  readonly later: readonly PaletteLater[];
  /** How many people were looked at, and of how many of them a field is known. */
  readonly people: number;
  readonly described: number;
};

/** How texts are read: the fields of a text, in a language where that is known; whether one text answers another. */
export type PaletteReading = {
  readonly fieldsOf: (text: string, language: string | undefined) => readonly CompetenceField[];
  readonly answers: (wanted: string, text: string) => boolean;
};

/** The palette of these people, all of whom one may turn to. Competences, offers and jobs count; interests are no skill. */
export function paletteOf(
  people: readonly PalettePerson[],
  wants: readonly Want[],
  { reading, today }: { readonly reading: PaletteReading; readonly today: CalendarDate },
): Palette {
  const ordered = people.toSorted(byNearness);
  const byField = new Map<CompetenceField, PalettePerson[]>();
  let described = 0;
  for (const person of ordered) {
    const fields = new Set(skillsOf(person).flatMap((text) => reading.fieldsOf(text, person.language)));
    if (fields.size > 0) described += 1;
    for (const field of fields) {
      const known = byField.get(field);
      if (known === undefined) byField.set(field, [person]);
      else known.push(person);
    }
  }
  const wantedFor = wantedByField(wants, reading);
  const ofField = (field: CompetenceField): PaletteField => {
    const covered = { key: field, people: byField.get(field) ?? [], wantedFor: wantedFor.get(field) ?? [] };
    return { ...entry(covered, today), field };
  };
  const ofLater = (want: WantLater, place: number): PaletteLater => {
    const covering = ordered.filter((person) => skillsOf(person).some((text) => reading.answers(want.text, text)));
    return { ...entry({ key: `later-${place}`, people: covering, wantedFor: [want] }, today), later: want.text };
  };
  return {
    fields: COMPETENCE_FIELDS.map(ofField),
    later: wants.filter((want): want is WantLater => want.code === 'later').map(ofLater),
    people: people.length,
    described,
  };
}

type WantLater = Extract<WantedFor, { readonly text: string }> & { readonly code: 'later' };

/** What is thin: nobody before one before quiet, and of each what more is wanted for. */
export function thinOf({ fields, later }: Palette): readonly (PaletteField | PaletteLater)[] {
  return [...later, ...fields]
    .filter(({ thin }) => thin !== undefined)
    .toSorted((one, other) => rankOf(one) - rankOf(other) || other.wantedFor.length - one.wantedFor.length);
}

/** The entry with this key; undefined: there is none any more. */
export function entryOf({ fields, later }: Palette, key: string): PaletteField | PaletteLater | undefined {
  return [...fields, ...later].find((each) => each.key === key);
}

function skillsOf({ competences, offers, jobTitle }: PalettePerson): readonly string[] {
  return [...competences, ...offers, ...(jobTitle === undefined ? [] : [jobTitle])];
}

type Covered = {
  readonly key: string;
  readonly people: readonly PalettePerson[];
  readonly wantedFor: readonly WantedFor[];
};

function entry({ key, people, wantedFor }: Covered, today: CalendarDate): PaletteEntry {
  const thin = wantedFor.length === 0 ? undefined : thinnessOf(people, today);
  return { key, contactIds: people.map(({ id }) => id), wantedFor, ...(thin !== undefined && { thin }) };
}

function thinnessOf(people: readonly PalettePerson[], today: CalendarDate): Thinness | undefined {
  if (people.length === 0) return 'nobody';
  const since = addSpan(today, { every: -1, unit: 'year' });
  if (people.every((person) => (lastContactOn(person) ?? '') < since)) return 'quiet';
  return people.length === 1 ? 'one' : undefined;
}

function wantedByField(
  wants: readonly Want[],
  { fieldsOf }: PaletteReading,
): ReadonlyMap<CompetenceField, readonly WantedFor[]> {
  const map = new Map<CompetenceField, readonly WantedFor[]>();
  for (const want of wants) {
    const isPurpose = want.code === 'purpose';
    const texts = isPurpose ? want.texts : [want.text];
    const ofKind = isPurpose ? (FIELDS_OF_KIND[want.kind] ?? []) : [];
    const told: WantedFor = isPurpose ? { code: want.code, id: want.id } : want;
    for (const field of new Set([...ofKind, ...texts.flatMap((text) => fieldsOf(text, undefined))])) {
      map.set(field, [...(map.get(field) ?? []), told]);
    }
  }
  return map;
}

/** What a kind of purpose asks for by itself; the others say it in their wish alone. */
const FIELDS_OF_KIND: { readonly [Kind in PurposeKind]?: readonly CompetenceField[] } = {
  'people-leadership': ['leadership', 'people'],
  'external-relations': ['communication', 'society'],
  influence: ['society', 'boards'],
};

function rankOf({ thin }: PaletteEntry): number {
  return thin === 'nobody' ? 0 : thin === 'one' ? 1 : 2;
}

function byNearness(one: PalettePerson, other: PalettePerson): number {
  return (
    Number(other.tie === 'strong') - Number(one.tie === 'strong') ||
    compareTexts(lastContactOn(other) ?? '', lastContactOn(one) ?? '') ||
    compareTexts(one.id, other.id)
  );
}
