/** Where the words of a text lie among all things, by the table of nearness: what a word leads to, and a compound by its parts. */
import type { Language } from '../../settings.ts';
import { partsOf } from '../compound.ts';
import { conceptsOf, isInTable } from '../concept.ts';
import type { Meaning } from '../reading.ts';
import { isWeak } from '../words/weak.ts';
import { bytesOf } from './bytes.ts';
import { formsOf } from './forms.ts';
import { ofLengthOne, senseOf, together, type Sense } from './sense.ts';
import type { NearnessTable } from './table-type.ts';

export class Nearness {
  readonly #size: number;
  readonly #things: readonly Float32Array[];
  readonly #strangers: readonly Float32Array[];
  readonly #placesByWord: { readonly [language in Language]: ReadonlyMap<string, number> };
  readonly #senses = new WeakMap<Meaning, Sense | null>();
  readonly #sensesByKey = new Map<string, Sense | null>();

  constructor(table: NearnessTable) {
    this.#size = table.size;
    this.#things = thingsIn(table);
    const step = Math.max(1, Math.floor(this.#things.length / STRANGERS));
    this.#strangers = this.#things.filter((_, place) => place % step === 0);
    const others = wordsIn(table.others);
    const first = this.#things.length - others.length;
    this.#placesByWord = {
      en: new Map([...placesIn(table, 'en'), ...others.map((word, at) => [word, first + at] as const)]),
      da: new Map(placesIn(table, 'da')),
      sv: new Map(placesIn(table, 'sv')),
    };
  }

  /** The sense of a word or phrase that was read; undefined when nothing is known of it. The same object for the same word. */
  senseOf(meaning: Meaning): Sense | undefined {
    const known = this.#senses.get(meaning);
    if (known !== undefined) return known ?? undefined;
    const key = `${meaning.languages.join()} ${meaning.folded}`;
    const before = this.#sensesByKey.get(key);
    const sense = before === undefined ? this.#find(meaning) : before;
    this.#senses.set(meaning, sense);
    this.#sensesByKey.set(key, sense);
    return sense ?? undefined;
  }

  #find({ folded, languages }: Meaning): Sense | null {
    const places = this.#placesOf(folded, languages);
    const vectors = places.length > 0 ? this.#vectorsAt(places, 1) : this.#vectorsOfParts(folded, languages);
    return vectors.length === 0 ? null : senseOf(together(vectors, this.#size), this.#strangers);
  }

  #vectorsAt(places: readonly number[], weight: number): readonly (readonly [Float32Array, number])[] {
    return places.flatMap((place) => {
      const vector = this.#things[place];
      return vector === undefined ? [] : [[vector, weight] as const];
    });
  }

  /** What a folded word or phrase leads to: as it is written, else what it is a form of, else what has its stem. */
  #placesOf(folded: string, languages: readonly Language[]): readonly number[] {
    for (const language of languages) {
      const places = this.#placesAsWritten(folded, language);
      if (places.length > 0) return places;
    }
    for (const language of languages) {
      for (const form of formsOf(folded, language)) {
        const places = this.#placesAsWritten(form, language);
        if (places.length > 0) return places;
      }
    }
    return conceptsOf(folded.split(' '), languages).map(({ number }) => number);
  }

  #placesAsWritten(folded: string, language: Language): readonly number[] {
    const place = this.#placesByWord[language].get(folded);
    const own = place === undefined ? [] : [place];
    const concepts = isInTable(folded, [language]) ? conceptsOf(folded.split(' '), [language]) : [];
    return [...own, ...concepts.map(({ number }) => number)];
  }

  #vectorsOfParts(folded: string, languages: readonly Language[]): readonly (readonly [Float32Array, number])[] {
    const compounding = languages.filter((each) => each !== 'en');
    const isInner = (part: string) =>
      compounding.some((each) => this.#placesAsWritten(part, each).length > 0) || isLongAndWeak(part, compounding);
    const isLast = (part: string) =>
      compounding.some((each) => formsOf(part, each).some((form) => this.#placesAsWritten(form, each).length > 0)) ||
      isLongAndWeak(part, compounding);
    return partsOf(folded, { isInner, isLast }).flatMap((part) => {
      const vector = this.#vectorOfPart(part, compounding);
      return vector === undefined ? [] : [[vector, isWeak(part, compounding) ? WEAK_PART : 1] as const];
    });
  }

  #vectorOfPart(part: string, languages: readonly Language[]): Float32Array | undefined {
    const vectors = this.#vectorsAt(this.#placesOf(part, languages), 1);
    return vectors.length === 0 ? undefined : ofLengthOne(together(vectors, this.#size));
  }
}

/** With as many things, spread over the table, each sense is compared, to know what is near it by chance. */
const STRANGERS = 400;
const WEAK_PART = 0.35;
const LONG = 4;

function isLongAndWeak(part: string, languages: readonly Language[]): boolean {
  return part.length >= LONG && isWeak(part, languages);
}

function wordsIn(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

function placesIn(table: NearnessTable, language: Language): readonly (readonly [word: string, place: number])[] {
  const bytes = bytesOf(table.places[language]);
  return wordsIn(table.words[language]).map((word, at) => [
    word,
    (bytes[at * 2] ?? 0) + 256 * (bytes[at * 2 + 1] ?? 0),
  ]);
}

function thingsIn({ size, piece: length, values, things }: NearnessTable): readonly Float32Array[] {
  const known = new Int8Array(bytesOf(values));
  const codes = bytesOf(things);
  const pieces = size / length;
  return Array.from({ length: Math.floor(codes.length / pieces) }, (_, place) => {
    const vector = new Float32Array(size);
    for (const [piece, code] of codes.subarray(place * pieces, (place + 1) * pieces).entries()) {
      const at = (piece * 256 + code) * length;
      vector.set(known.subarray(at, at + length), piece * length);
    }
    return ofLengthOne(vector);
  });
}
