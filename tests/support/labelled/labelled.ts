/** The labelled set: people, tips and asks as they are really written, each with whom it truly fits; README.md says how it came about. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { TIP_KINDS } from '../../../src/domain/tip.ts';

const Text = v.pipe(v.string(), v.nonEmpty());
const Texts = v.pipe(v.array(Text), v.nonEmpty());
const Language = v.picklist(['da', 'sv', 'en']);
/** 'tune': may be looked at while the matching is made; 'hold': only counted, never tuned on. */
const Half = v.picklist(['tune', 'hold']);

const Person = v.strictObject({
  id: Text,
  displayName: Text,
  givenName: v.exactOptional(Text),
  familyName: v.exactOptional(Text),
  nicknames: v.exactOptional(Texts),
  organization: v.exactOptional(Text),
  jobTitle: v.exactOptional(Text),
  competences: v.exactOptional(Texts),
  interests: v.exactOptional(Texts),
  offers: v.exactOptional(Texts),
  seeks: v.exactOptional(Texts),
  tags: v.exactOptional(Texts),
  notes: v.exactOptional(Text),
  confidentialNotes: v.exactOptional(Text),
  sphere: v.exactOptional(Text),
  lastInteractionNote: v.exactOptional(Text),
  standing: v.exactOptional(v.picklist(['never', 'remembered'])),
  distance: v.exactOptional(v.literal(true)),
  quickHelp: v.exactOptional(v.literal(true)),
  language: v.exactOptional(Language),
});

const Tip = v.strictObject({
  id: Text,
  set: Half,
  kind: v.picklist(TIP_KINDS),
  title: Text,
  url: v.exactOptional(v.pipe(v.string(), v.regex(/^https:\/\/([a-z]+\.)?example\.org\//))),
  note: v.exactOptional(Text),
  topics: v.exactOptional(Texts),
  language: v.exactOptional(Language),
});

const Ask = v.strictObject({
  id: Text,
  set: Half,
  what: Text,
  topics: v.exactOptional(Texts),
  level: v.exactOptional(v.picklist(['board', 'leadership', 'staff'])),
  language: v.exactOptional(Language),
});

const FitsById = v.record(Text, v.strictObject({ fits: v.array(Text), why: Text }));

/** A row of the contacts that the matching is given; an absent field was never filled in. */
export type LabelledPerson = Readonly<v.InferOutput<typeof Person>>;

/** Whom a tip or an ask truly fits: ids of people, best first, none when it fits nobody; and what decides it. */
export type Labels = { readonly fits: readonly string[]; readonly why: string };

export type LabelledTip = Readonly<v.InferOutput<typeof Tip>> & Labels;
export type LabelledAsk = Readonly<v.InferOutput<typeof Ask>> & Labels;

export type LabelledSet = {
  readonly people: readonly LabelledPerson[];
  readonly tips: readonly LabelledTip[];
  readonly asks: readonly LabelledAsk[];
};

/** Where each set lies. Each is other people, tips and asks; those of 'second' are all 'hold', those of the later ones 'tune'. */
const FOLDERS = { first: '.', second: './second', third: './third', fourth: './fourth', fifth: './fifth' } as const;

type Which = keyof typeof FOLDERS;

/** The whole of a set; throws where a row is malformed, an id is there twice, or a label names nobody or nothing. */
export function readLabelledSet(which: Which = 'first'): LabelledSet {
  const people = v.parse(v.array(Person), fileOf(which, 'people'));
  const fits = v.parse(v.strictObject({ tips: FitsById, asks: FitsById }), fileOf(which, 'fits'));
  const known = uniqueIds(people, 'people');
  return {
    people,
    tips: labelled(v.parse(v.array(Tip), fileOf(which, 'tips')), fits.tips, known),
    asks: labelled(v.parse(v.array(Ask), fileOf(which, 'asks')), fits.asks, known),
  };
}

function labelled<Row extends { readonly id: string }>(
  rows: readonly Row[],
  labelsById: Readonly<Record<string, Labels>>,
  known: ReadonlySet<string>,
): readonly (Row & Labels)[] {
  const ids = uniqueIds(rows, 'rows');
  const strays = Object.keys(labelsById).filter((id) => !ids.has(id));
  if (strays.length > 0) throw new Error(`labels without a row: ${strays.join(', ')}`);
  return rows.map((row) => {
    const labels = labelsById[row.id];
    if (labels === undefined) throw new Error(`${row.id} has no labels`);
    const nobody = labels.fits.filter((id) => !known.has(id));
    if (nobody.length > 0) throw new Error(`${row.id} is said to fit people who aren't there: ${nobody.join(', ')}`);
    if (new Set(labels.fits).size < labels.fits.length) throw new Error(`${row.id} names somebody twice`);
    return { ...row, ...labels };
  });
}

function uniqueIds(rows: readonly { readonly id: string }[], what: string): ReadonlySet<string> {
  const ids = rows.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) throw new Error(`${what} with the same id: ${twice.join(', ')}`);
  return new Set(ids);
}

function fileOf(which: Which, name: 'people' | 'tips' | 'asks' | 'fits'): unknown {
  return JSON.parse(readFileSync(new URL(`${FOLDERS[which]}/${name}.json`, import.meta.url), 'utf8'));
}
