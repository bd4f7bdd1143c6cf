/** Which program wrote a table, where its header is, and what each column means: the proposal that a person may change. */
import { foldedPhrase } from '../../domain/fold.ts';
import { column, isNaming, type Column, type Mapping } from './column.ts';
import { isLikeFullName } from './headers/cell-kind.ts';
import { findHeader } from './headers/find-header.ts';
import { guessColumns } from './headers/guess-columns.ts';
import { headerMeaning } from './headers/header-meaning.ts';
import { OWN_COLUMNS } from './own/own-columns.ts';
import { isBlankRow, type Table } from './read-table.ts';

export const CSV_SOURCES = [
  'own',
  'google',
  'google-old',
  'outlook',
  'linkedin',
  'thunderbird',
  'monica',
  'other',
] as const;
export type CsvSource = (typeof CSV_SOURCES)[number];

export type Recognition = {
  readonly source: CsvSource;
  /** The index of the header in the table's rows; absent when the table has none. */
  readonly headerRow?: number;
  /** One for each column; '' where the header is blank or lacks. */
  readonly headers: readonly string[];
  readonly mapping: Mapping;
  /** Whether some column says who someone is; without one there is nobody to bring in. */
  readonly isUsable: boolean;
  /** How the file's language writes 4 December by custom: 'mdy' for English headers, else 'dmy'. */
  readonly customOrder: 'dmy' | 'mdy';
};

/** What the person said of the table; absent: what was found. */
export type TableChoice = { readonly hasHeader?: boolean; readonly mapping?: Mapping };

/** The recognition of a table, with the person's choice put in place of what was found. */
export function recognize(table: Table, choice: TableChoice = {}): Recognition {
  const headerRow = chosenHeader(table, choice.hasHeader);
  const headers = (headerRow === undefined ? [] : (table.rows[headerRow] ?? [])).map((cell) => cell.trim());
  const data = table.rows.slice((headerRow ?? -1) + 1);
  const width = Math.max(headers.length, ...data.slice(0, 200).map((row) => row.length));
  const source = sourceOf(headers.map(foldedPhrase), headers);
  const mapping = choice.mapping ?? proposedMapping({ headers, source, data, width });
  return {
    source,
    ...(headerRow !== undefined && { headerRow }),
    headers: Array.from({ length: width }, (_, index) => headers[index] ?? ''),
    mapping,
    isUsable: source === 'own' || mapping.some(({ field }) => isNaming(field)),
    customOrder: isEnglish(headers) ? 'mdy' : 'dmy',
  };
}

function chosenHeader(table: Table, hasHeader: boolean | undefined): number | undefined {
  if (hasHeader === false) return undefined;
  const found = findHeader(table);
  if (hasHeader === undefined || found !== undefined) return found;
  return table.rows.findIndex((row) => !isBlankRow(row));
}

function sourceOf(phrases: readonly string[], headers: readonly string[]): CsvSource {
  return SIGNS.find(({ isSign }) => isSign(phrases, headers))?.source ?? 'other';
}

type Sign = {
  readonly source: CsvSource;
  readonly isSign: (phrases: readonly string[], headers: readonly string[]) => boolean;
};

/** The signs of each program, the surest first. */
const SIGNS: readonly Sign[] = [
  { source: 'own', isSign: (_phrases, headers) => OWN_MARKS.every((name) => headers.includes(name)) },
  { source: 'google-old', isSign: (phrases) => phrases.some((phrase) => OLD_GOOGLE.test(phrase)) },
  { source: 'google', isSign: (phrases) => phrases.some((phrase) => NEW_GOOGLE.test(phrase)) },
  { source: 'linkedin', isSign: (phrases) => countOf(phrases, ['first name', 'last name', 'connected on']) === 3 },
  { source: 'monica', isSign: (phrases) => countOf(phrases, ['last talked to', 'stay in touch frequency']) > 0 },
  { source: 'thunderbird', isSign: (phrases) => countOf(phrases, THUNDERBIRD) >= 2 },
  { source: 'outlook', isSign: (phrases) => countOf(phrases, OUTLOOK) >= 3 },
];

function countOf(phrases: readonly string[], names: readonly string[]): number {
  return names.filter((name) => phrases.includes(name)).length;
}

const OWN_MARKS = OWN_COLUMNS.slice(0, 3);
const NEW_GOOGLE =
  /^(?:e mail|phone|address|website|event|relation|custom field) \d+ (?:label|value|formatted)$|^organization name$/;
const OLD_GOOGLE = /^(?:e mail|phone|address|website|organization) \d+ type$|^group membership$/;

/** Headers that Thunderbird alone writes, in English, Danish, Swedish and Norwegian. */
const THUNDERBIRD: readonly string[] = `primary email|secondary email|screen name|birth year|custom 1|web page 1|
  primaer e mail|sekundaer e mail|skaermnavn|fodselsar|brugerdefineret 1|primar e postadress|sekundar e postadress|
  ytterligare e postadress|skarmnamn|fodelsear|anpassat 1|primaer e postadresse|sekundaer e postadresse|skjermnavn|
  egendefinert 1`
  .split('|')
  .map((name) => name.trim());

/** Headers that Outlook alone writes, in English, Danish, Swedish and Norwegian. */
const OUTLOOK: readonly string[] = `e mail address|business street|business phone|home street|business city|home city|
  e mail 2 address|business postal code|home postal code|e mail display name|mobile phone|job title|
  gade arbejde|by arbejde|telefon arbejde|telefon privat|e mail adresse|postnummer arbejde|stilling|e mail 2 adresse|
  land omrade arbejde|gade privat|by privat|mobiltelefon|mellemnavn|mellannamn|mellomnavn|suffiks|
  gatuadress arbete|gatuadress hem|ort arbete|hemort|e postadress|e postadress 2|land arbete|befattning|namnsuffix|
  adresse arb gate vei|adresse arb poststed|adresse priv gate vei|telefon arb|telefon priv|e postadresse|
  e postadresse 2|adresse priv poststed`
  .split('|')
  .map((name) => name.trim());

type Proposal = {
  readonly headers: readonly string[];
  readonly source: CsvSource;
  readonly data: readonly (readonly string[])[];
  readonly width: number;
};

function proposedMapping({ headers, source, data, width }: Proposal): Mapping {
  const meanings = headers.map(headerMeaning);
  const known = meanings.some((meaning) => meaning !== undefined && isNaming(meaning.field));
  const guesses = known && source !== 'other' ? [] : guessColumns(data, width);
  const named = meanings.some((meaning) => meaning !== undefined && NAMES.has(meaning.field));
  const mapping = Array.from({ length: width }, (_, index): Column => {
    const guess = guesses[index] ?? column('extra');
    const isBold = NAMES.has(guess.field) && headers.length > 0 && (named || !holdsFullNames(data, index));
    return meanings[index] ?? (isBold ? column('extra') : guess);
  });
  return withTitles(mapping, headers, source);
}

const NAMES: ReadonlySet<string> = new Set(['displayName', 'givenName', 'familyName']);

/** Under an unknown header, text might be anything: it is a name only when it looks like one nearly all the way down. */
function holdsFullNames(data: readonly (readonly string[])[], index: number): boolean {
  const cells = data
    .slice(0, 200)
    .map((row) => row[index] ?? '')
    .filter((cell) => cell.trim() !== '');
  return cells.filter(isLikeFullName).length > cells.length * 0.7;
}

/** 'Title' is a job beside no other job, and 'Dr.' in Outlook, which has a column for the job as well. */
function withTitles(mapping: Mapping, headers: readonly string[], source: CsvSource): Mapping {
  const hasJob = mapping.some(({ field }) => field === 'jobTitle');
  return mapping.map((each, index) => {
    if (!TITLES.has(foldedPhrase(headers[index] ?? ''))) return each;
    return column(hasJob || source === 'outlook' ? 'prefix' : 'jobTitle');
  });
}

const TITLES: ReadonlySet<string> = new Set(['title', 'titel', 'tittel']);

function isEnglish(headers: readonly string[]): boolean {
  return headers.some((header) => ENGLISH.test(foldedPhrase(header)));
}

const ENGLISH = /\b(?:first|last|name|birthday|birth|phone|company|address|date)\b/;
