/** Asking oneself: answers, the questions in one's own words; and pitfalls waved away. */
import * as fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar-date.ts';
import { FIRST_QUESTIONS, type Measure, type Question } from '../../../src/domain/measure.ts';
import { keepMeasureDraft, saveMeasure, trashMeasure } from '../../../src/store/measures.ts';
import type { Dismissal } from '../../../src/store/own-rows.ts';
import { wavePitfallAway } from '../../../src/store/pitfalls.ts';
import { addQuestion, retireQuestion, rewordQuestion, takeUpQuestion } from '../../../src/store/questions.ts';
import { act, pick } from './act.ts';
import { newIds } from './acts-with-one.ts';
import { withFields, type World } from './world.ts';

const asksOneself = fc
  .record({ score: fc.constantFrom(2, 4, undefined), words: fc.constantFrom('', ' Fine ') })
  .map(({ score, words }) =>
    act(`asks oneself: ${score} ${words}`, (world) => {
      const answers = [{ questionId: 'trust', words, ...(score !== undefined && { score }) }];
      return {
        does: (database) => saveMeasure(database, world.today, answers),
        means: (seen) => {
          const text = words.trim();
          const said = { ...(score !== undefined && { score }), ...(text !== '' && { words: text }) };
          if (Object.keys(said).length === 0) return;
          const { measureDraft, ...others } = world.choices;
          if (measureDraft !== undefined) world.put('settings', others);
          const kept = [{ questionId: 'trust', ...said }];
          const there = world.all('measures').find((one) => one.day === world.today && one.deletedAt === undefined);
          const id = there?.id ?? newIds(world, seen, 'measures')[0];
          world.put('measures', { day: world.today, answers: kept, id } as unknown as Measure);
        },
      };
    }),
  );

const drafts = fc.boolean().map((isKept) =>
  act(isKept ? 'begins to ask oneself' : 'lets that go', (world) => {
    const measureDraft = isKept ? { day: world.today, answers: [{ questionId: 'form', score: 3 }] } : undefined;
    return {
      does: (database) => keepMeasureDraft(database, measureDraft),
      means: () => world.put('settings', withFields(world.choices, { measureDraft })),
    };
  }),
);

const takesBack = fc.nat({ max: 2 }).map((nth) =>
  act(`throws measure #${nth} away`, (world) => {
    const measure = pick(
      world.all('measures').filter(({ deletedAt }) => deletedAt === undefined),
      nth,
    );
    if (measure === undefined) return undefined;
    return {
      does: (database) => trashMeasure(database, measure.id),
      means: () => world.put('measures', { ...measure, deletedAt: world.today }),
    };
  }),
);

const aChange = fc.constantFrom('add' as const, 'reword' as const, 'retire' as const, 'take up' as const);

const changesQuestion = fc.record({ nth: fc.nat({ max: 6 }), kind: aChange }).map(({ nth, kind }) =>
  act(`question #${nth}: ${kind}`, (world) => {
    const id = pick([...new Set([...FIRST_QUESTIONS, ...world.all('questions').map((one) => one.id)])], nth) ?? '';
    const { today } = world;
    return {
      does: async (database) => {
        if (kind === 'add') await addQuestion(database, 'Do I sing?');
        else if (kind === 'reword') await rewordQuestion(database, { id, text: 'Trust?', before: 'And trust?' }, today);
        else if (kind === 'retire') await retireQuestion(database, id, today);
        else await takeUpQuestion(database, id);
      },
      means: (seen) => {
        if (kind === 'add') {
          const [fresh] = newIds(world, seen, 'questions');
          const orders = [FIRST_QUESTIONS.length - 1, ...world.all('questions').map(({ order }) => order)];
          const added = { text: 'Do I sing?', order: Math.max(...orders) + 1, id: fresh };
          world.put('questions', added as unknown as Question);
          return;
        }
        const known = world.get('questions', id) ?? firstOf(id);
        const earlier = [...(known.earlier ?? []), { text: 'And trust?', until: today }];
        const fields = {
          reword: { text: 'Trust?', earlier },
          retire: { retiredOn: today },
          'take up': { retiredOn: undefined },
        }[kind];
        world.put('questions', withFields<Question>(known, fields));
      },
    };
  }),
);

/** A question of the start, which needs no row until it is changed. */
function firstOf(id: string): Question {
  const order = FIRST_QUESTIONS.findIndex((each) => each === id);
  return { id, text: '', order } as unknown as Question;
}

const wavesPitfall = fc.constantFrom('only-asking' as const, 'time-thief' as const).map((code) =>
  act(`waves the pitfall ${code} away`, (world: World) => ({
    does: (database) => wavePitfallAway(database, code, world.today),
    means: (seen) => {
      const [id] = newIds(world, seen, 'dismissals');
      const row = { what: `pitfall ${code}`, until: addDays(world.today, 90), id };
      world.put('dismissals', row as unknown as Dismissal);
    },
  })),
);

export const actsOfMeasures = [fc.oneof(asksOneself, drafts, takesBack, changesQuestion, wavesPitfall)] as const;
