/**
 * How well the matching does on the labelled sets: on the first, each half for itself and beside two simple rules; on the later
 * ones, which it was made with too; and on the second, which it never was tuned on ('fresh'). And how fast it answers among
 * many.
 */
import { judge } from '../../scripts/judge/judge.ts';
import { TipsAsked } from '../../src/domain/matching/tips-for.ts';
import { Nearness } from '../../src/domain/matching/nearness/nearness.ts';
import { NEARNESS_TABLE } from '../../src/domain/matching/nearness/table.ts';
import { NO_CONTEXT, tipIndex, whoLikes } from '../../src/domain/matching/who-likes.ts';
import {
  readLabelledSet,
  type LabelledAsk,
  type LabelledPerson,
  type LabelledSet,
  type LabelledTip,
} from '../support/labelled/labelled.ts';
import { makeTip } from '../support/make.ts';

const FOLDER = 'tests/support/labelled';

/** Who is suggested for each tip or ask, by its id, best first. */
type Suggested = (id: string) => readonly string[];

export function measureMatching() {
  const [labelled, second] = [readLabelledSet(), readLabelledSet('second')];
  const [rules, freshRules] = [rulesFor(labelled, FOLDER), rulesFor(second, `${FOLDER}/second`)];
  return {
    tips: {
      ...halves(labelled.tips, rules.tips),
      ...later('tips'),
      fresh: figuresByRule(second.tips, freshRules.tips),
    },
    asks: {
      ...halves(labelled.asks, rules.asks),
      ...later('asks'),
      fresh: figuresByRule(second.asks, freshRules.asks),
    },
    speed: measureSpeed(labelled),
  };
}

function later(kind: 'tips' | 'asks') {
  return Object.fromEntries(
    (['third', 'fourth', 'fifth'] as const).map((name) => {
      const labelled = readLabelledSet(name);
      const { 'the app': rule } = rulesFor(labelled, `${FOLDER}/${name}`)[kind];
      return [name, figuresOf(labelled[kind], rule)];
    }),
  );
}

function rulesFor({ people, tips }: LabelledSet, folder: string) {
  const judged = judge({
    contacts: `${folder}/people.json`,
    tips: `${folder}/tips.json`,
    asks: `${folder}/asks.json`,
  });
  return {
    tips: {
      'the app': (id: string) => judged.tips[id] ?? [],
      'shared tags': byRule(people, tips, sharedTags),
      substring: byRule(people, tips, substring),
    },
    asks: { 'the app': (id: string) => judged.asks[id] ?? [] },
  };
}

type Question = LabelledTip | LabelledAsk;

function halves(questions: readonly Question[], rules: Record<string, Suggested>) {
  return Object.fromEntries(
    ['tune', 'hold'].map((half) => [
      half,
      figuresByRule(
        questions.filter(({ set }) => set === half),
        rules,
      ),
    ]),
  );
}

function figuresByRule(questions: readonly Question[], rules: Record<string, Suggested>) {
  return Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, figuresOf(questions, rule)]));
}

/**
 * hitAt3: of what fits somebody, the share for which one of the first three fits. reciprocalRank: the mean of 1 ÷ the place
 * of the first who fits. nobody: of what fits nobody, how often nobody was suggested. right: both together.
 */
function figuresOf(questions: readonly Question[], rule: Suggested) {
  const [fitting, lonely] = [
    questions.filter(({ fits }) => fits.length > 0),
    questions.filter(({ fits }) => fits.length === 0),
  ];
  const places = fitting.map(({ id, fits }) => rule(id).findIndex((contactId) => fits.includes(contactId)));
  const hits = places.filter((place) => place >= 0 && place < 3).length;
  const nobody = lonely.filter(({ id }) => rule(id).length === 0).length;
  return {
    hitAt3: rounded(hits / fitting.length),
    reciprocalRank: rounded(places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0) / fitting.length),
    nobody: `${nobody} of ${lonely.length}`,
    right: rounded((hits + nobody) / questions.length),
  };
}

type Rule = (person: LabelledPerson, tip: LabelledTip) => number;

/** Everyone for whom the rule counts anything, most first. */
function byRule(people: readonly LabelledPerson[], tips: readonly LabelledTip[], rule: Rule): Suggested {
  const byId = new Map(
    tips.map((tip) => {
      const counted = people.map((person) => ({ id: person.id, count: person.standing ? 0 : rule(person, tip) }));
      const found = counted.filter(({ count }) => count > 0).toSorted((one, other) => other.count - one.count);
      return [tip.id, found.map(({ id }) => id)];
    }),
  );
  return (id) => byId.get(id) ?? [];
}

/** How many topics of the tip are, letter by letter, an interest, a tag or something sought. */
function sharedTags(person: LabelledPerson, tip: LabelledTip): number {
  const tags = new Set([...(person.interests ?? []), ...(person.tags ?? []), ...(person.seeks ?? [])].map(lower));
  return (tip.topics ?? []).filter((topic) => tags.has(lower(topic))).length;
}

/** How many words of five letters or more of the tip stand anywhere in what is known of the person. */
function substring(person: LabelledPerson, tip: LabelledTip): number {
  const { interests = [], seeks = [], competences = [], offers = [], tags = [] } = person;
  const lists = [...interests, ...seeks, ...competences, ...offers, ...tags];
  const known = lower([...lists, person.jobTitle, person.notes, person.lastInteractionNote].join('\n'));
  const words = new Set(lower([tip.title, tip.note, ...(tip.topics ?? [])].join(' ')).match(/\p{L}{5,}/gu));
  return [...words].filter((word) => known.includes(word)).length;
}

/** Milliseconds among 10,000 contacts and 200 tips, the people and tips of the labelled set many times over. */
function measureSpeed({
  people,
  tips,
}: {
  readonly people: readonly LabelledPerson[];
  readonly tips: readonly LabelledTip[];
}) {
  const index = tipIndex(new Nearness(NEARNESS_TABLE));
  const building = timed(() => {
    for (let place = 0; place < CONTACTS; place += 1) {
      const {
        id: _,
        lastInteractionNote: lastNote = '',
        standing: __,
        ...person
      } = people[place % people.length] ?? {};
      index.put({ ...person, lastNote, id: `contact-${place}` });
    }
  });
  const many = Array.from({ length: TIPS }, (_, place) => {
    const { title = '', topics = [], note = '' } = tips[place % tips.length] ?? {};
    return makeTip({ title: `${title} ${place}`, topics, note });
  });
  const asked = new TipsAsked();
  const context = { index, contextOf: () => NO_CONTEXT };
  const first = timed(() => asked.tipsFor('contact-0', many, context));
  return {
    'index of 10,000 contacts': rounded(building),
    'whom a tip fits, p95': p95(many.map((tip) => timed(() => whoLikes(tip, index)))),
    'which of 200 tips fit someone, first': rounded(first),
    'which of 200 tips fit someone, p95': p95(
      Array.from({ length: 100 }, (_, place) => timed(() => asked.tipsFor(`contact-${place * 97}`, many, context))),
    ),
  };
}

const CONTACTS = 10_000;
const TIPS = 200;

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function p95(times: readonly number[]): number {
  return rounded(times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function lower(text: string): string {
  return text.toLowerCase();
}
