import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import { learningQuestions, topicsIn } from '../../src/domain/learning.ts';
import { makeContact, makeInteraction, SUNDAY } from '../support/make.ts';

const talk = (daysAgo: number, fields: Partial<Interaction> = {}): Interaction =>
  makeInteraction({ day: addDays(SUNDAY, -daysAgo), ...fields });

const WEEKLY = [0, 7, 14, 21].map((daysAgo) => talk(daysAgo, { note: 'Rowing' }));

describe('learningQuestions', () => {
  it.each<[string, Partial<Contact>, readonly Interaction[], string | undefined]>([
    ['whether a loose tie met every week is closer than that', { tie: 'weak' }, WEEKLY, 'misfit'],
    ['whether a close tie silent for a year still is one', { tie: 'strong' }, [talk(400, { note: 'x' })], 'misfit'],
    ['roughly when, where nothing between you is noted', { tie: 'weak', notes: 'Sings' }, [], 'last-contact'],
    ['what you talk about, where nothing about them is noted', { tie: 'weak' }, [talk(30)], 'topics'],
    ['nothing, where there is a note', { tie: 'weak', notes: 'Sings' }, [talk(30)], undefined],
    ['nothing, where there is an interest', { tie: 'weak', interests: ['rowing'] }, [talk(30)], undefined],
    ['nothing, where they look for something', { tie: 'weak', seeks: ['a flat'] }, [talk(30)], undefined],
    ['nothing, where a talk was noted', { tie: 'weak' }, [talk(30, { note: 'The choir' })], undefined],
    ['nothing of someone just met, whose day is known', { tie: 'weak', metOn: SUNDAY }, [], undefined],
    ['what you talk about, once one has talked with whom one met', { tie: 'weak', metOn: SUNDAY }, [talk(0)], 'topics'],
    ['nothing of someone not sorted yet', {}, [], undefined],
    ['nothing of someone at rest', { tie: 'weak', restingSince: SUNDAY }, [], undefined],
    ['nothing of someone remembered', { tie: 'weak', standing: 'remembered' }, [], undefined],
    ['nothing of someone who asked for no suggestions', { tie: 'weak', standing: 'never' }, [], undefined],
  ])('asks %s', (_, fields, history, expected) => {
    expect(learningQuestions(makeContact(fields), history, SUNDAY)[0]?.code).toBe(expected);
  });

  it('says which misfit it is', () => {
    expect(learningQuestions(makeContact({ tie: 'weak' }), WEEKLY, SUNDAY)).toEqual([
      { code: 'misfit', misfit: 'weak-yet-weekly' },
    ]);
  });

  it('takes what was told in confidence for nothing noted', () => {
    const helle = makeContact({ tie: 'weak', confidentialNotes: 'Is looking for another job' });
    const history = [talk(30, { note: 'Is leaving', confidential: true })];
    expect(learningQuestions(helle, history, SUNDAY)).toEqual([{ code: 'topics' }]);
  });

  it('is all that is worth asking, the most telling first', () => {
    const silent = makeContact({ tie: 'strong', lastLightOn: addDays(SUNDAY, -500) });
    expect(learningQuestions(silent, [], SUNDAY).map(({ code }) => code)).toEqual(['misfit', 'last-contact', 'topics']);
  });
});

describe('topicsIn', () => {
  it.each([
    ['rowing, the choir ; her boat\nwinter', ['rowing', 'the choir', 'her boat', 'winter']],
    ['Rowing, rowing', ['rowing']],
    [' , ;', []],
  ])('reads %j', (text, expected) => {
    expect(topicsIn(text)).toEqual(expected);
  });
});
