/**
 * Which fields of competence a text is about, as far as the concepts of `matching/` know its words. A field is written
 * down by the things it consists of; a thing that heads a family stands for the whole family.
 */
import type { CompetenceField } from './competence-field.ts';
import { wordsMet } from './introduction-idea.ts';
import { wordsOfChip } from './introduction-words.ts';
import { conceptsOf, type Concept } from './matching/concept.ts';
import { partsIn, readText, type ReadWord } from './matching/reading.ts';
import type { PaletteReading } from './palette.ts';
import { LANGUAGES, type Language } from './settings.ts';

/**
 * The fields that a competence, an offer, a job or a wish names; none where its words say nothing of the kind. `home` is
 * the language it is most likely in: 'chef' leads in Danish and cooks in English. Words of other languages are known
 * too. In a few words, such as a job's, each counts, also one that would say little in a longer text.
 */
export function fieldsOf(text: string, home: Language): readonly CompetenceField[] {
  const words = readText(text, LANGUAGES, { isShort: false });
  const counting = words.length <= FEW_WORDS ? words : words.filter(({ meaning }) => meaning.says === 'much');
  return [...new Set(counting.flatMap((word) => conceptsIn(word, home)).flatMap((concept) => fieldOf(concept) ?? []))];
}

/** How a palette reads, with each text read once; `home` is the language of those of whom none is known. */
export function paletteReading(home: Language): PaletteReading {
  const fields = new Map<string, readonly CompetenceField[]>();
  const words = new Map<string, ReturnType<typeof wordsOfChip>>();
  return {
    fieldsOf: (text, language) => {
      const likely = LANGUAGES.find((each) => each === language?.slice(0, 2)) ?? home;
      return kept(fields, `${likely} ${text}`, () => fieldsOf(text, likely));
    },
    answers: (wanted, text) =>
      wordsMet(
        kept(words, wanted, () => wordsOfChip(wanted)),
        kept(words, text, () => wordsOfChip(text)),
      ).length > 0,
  };
}

function kept<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}

const FEW_WORDS = 3;

/** What a compound is made of speaks only where it is no thing of its own. */
function conceptsIn({ meaning: { folded, concepts } }: ReadWord, home: Language): readonly Concept[] {
  const own = conceptsOf(folded.split(' '), [home]);
  if (own.length > 0) return own;
  return concepts.length > 0 ? concepts : partsIn(folded).flatMap((part) => part.concepts);
}

function fieldOf({ number, head }: Concept): CompetenceField | undefined {
  return FIELD_BY_CONCEPT.get(number) ?? FIELD_BY_CONCEPT.get(head);
}

/** Each field in the English names of its things; a phrase is written with low lines, as in the table of concepts. */
const THINGS: { readonly [Field in CompetenceField]: string } = {
  leadership: 'leadership strategy change_management coaching mentoring conflict negotiation',
  people: 'human_resources recruitment career',
  boards: 'board_work civil_society volunteering fundraising',
  projects: 'project_management consulting facilitation',
  economy: 'finance accounting auditor tax economics investment pension insurance',
  trade: 'sales procurement retail',
  'start-up': 'entrepreneurship',
  law: 'law',
  communication: 'communication press media journalism',
  marketing: 'marketing',
  writing: 'writing literature library',
  languages: 'languages translation',
  software: 'software technology digitalization it_support',
  data: 'data artificial_intelligence statistics mathematics',
  security: 'security defence police',
  building: 'construction architecture property urban_planning housing tenants carpentry electrician plumber',
  production: 'engineering production logistics textile',
  design: 'design graphic_design interior ux photography',
  crafts: 'crafts',
  climate: 'climate environment energy sustainability',
  farming: 'farming animals gardening dog horse',
  food: 'cooking baking restaurant drinks',
  health: 'health nursing doctor pharmaceutical',
  mind: 'mental_health psychology grief religion philosophy',
  social: 'elderly social_work integration parenting kindergarten',
  education: 'education',
  research: 'science biology chemistry physics astronomy history',
  society: 'politics democracy municipality public_administration',
  arts: 'art music theatre film dance singing',
  sport: 'sport outdoor_life hiking',
};

const FIELD_BY_CONCEPT = fieldByConcept();

function fieldByConcept(): ReadonlyMap<number, CompetenceField> {
  const map = new Map<number, CompetenceField>();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are those of the table above
  for (const [field, things] of Object.entries(THINGS) as readonly (readonly [CompetenceField, string])[]) {
    for (const thing of things.split(' ')) {
      for (const { number } of conceptsOf(thing.split('_'), ['en'])) map.set(number, field);
    }
  }
  return map;
}
