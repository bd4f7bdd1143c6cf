import { expect, test } from 'vitest';
import { WHO_CAN_HELP, WHO_LIKES, type Candidate, type Question } from '../../../../src/domain/matching/candidate.ts';
import { Nearness } from '../../../../src/domain/matching/nearness/nearness.ts';
import { sensesOf } from '../../../../src/domain/matching/nearness/near-weights.ts';
import { NEARNESS_TABLE } from '../../../../src/domain/matching/nearness/table.ts';
import { readText } from '../../../../src/domain/matching/reading.ts';
import { wordsOfCandidate } from '../../../../src/domain/matching/words-of-candidate.ts';

const nearness = new Nearness(NEARNESS_TABLE);

function weightOf(word: string, fields: Partial<Candidate>, question: Question = WHO_LIKES): number {
  const [read] = readText(word, ['en'], { isShort: true });
  const sense = read === undefined ? undefined : nearness.senseOf(read.meaning);
  const senses = sensesOf(wordsOfCandidate({ id: 'anna', language: 'en', ...fields }), question, nearness);
  return sense === undefined ? 0 : (senses.get(sense) ?? 0);
}

test('a sense weighs what the heaviest field weighs in which it stands', () => {
  expect(weightOf('golf', { interests: ['golf'], notes: 'Met at golf' })).toBe(WHO_LIKES.nearWeights.interests);
  expect(weightOf('golf', { notes: 'Met at golf' })).toBe(WHO_LIKES.nearWeights.notes);
  expect(weightOf('golf', { sphere: 'golf' })).toBe(0);
});

test('words of every subject weigh less, and places too', () => {
  expect(weightOf('book', { interests: ['book'] })).toBeLessThan(WHO_LIKES.nearWeights.interests);
  expect(weightOf('golf', {})).toBe(0);
});

test('what is near to what is over weighs nothing, where that is forgotten', () => {
  const fields = { competences: ['golf'], notes: 'No longer plays golf' };
  expect(weightOf('golf', fields)).toBe(0);
  expect(weightOf('golf', fields, WHO_CAN_HELP)).toBe(WHO_CAN_HELP.nearWeights.competences);
  expect(weightOf('chess', { interests: ['chess'], notes: 'No longer plays golf' })).toBeGreaterThan(0);
  expect(weightOf('chess', { interests: ['chess'], notes: 'No longer plays xyzzyq' })).toBeGreaterThan(0);
});
