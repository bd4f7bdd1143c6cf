/** The specification of fields of competence: which of them a job or a skill is about, in three languages. */
import { describe, expect, it } from 'vitest';
import { COMPETENCE_FIELDS, FIELD_GROUPS } from '../../src/domain/competence-field.ts';
import { fieldsOf, paletteReading } from '../../src/domain/competence-reading.ts';

describe('fieldsOf', () => {
  it.each([
    ['Nurse', 'en', ['health']],
    ['Sygeplejerske', 'da', ['health']],
    ['Sjuksköterska', 'sv', ['health']],
    ['Employment law', 'en', ['law']],
    ['Advokat', 'da', ['law']],
    ['Bogholderi', 'da', ['economy']],
    ['Redovisning', 'sv', ['economy']],
    ['Software developer', 'en', ['software']],
    ['Murer', 'da', ['building']],
    ['Kommunikation', 'da', ['communication']],
    ['Bestyrelsesarbejde', 'da', ['boards']],
    ['Styrelsearbete', 'sv', ['boards']],
    ['Teacher', 'en', ['education']],
    ['Energirenovering', 'da', ['climate']],
  ] as const)('%s (%s)', (text, home, fields) => {
    expect(fieldsOf(text, home)).toEqual(expect.arrayContaining([...fields]));
  });

  it('reads a word in the language one is at home in first: a chef leads in Danish and cooks in English', () => {
    expect(fieldsOf('Chef', 'da')).toEqual(['leadership']);
    expect(fieldsOf('Chef', 'en')).toEqual(['food']);
  });

  it('knows words of another language than that one too', () => {
    expect(fieldsOf('Software developer', 'da')).toContain('software');
  });

  it('sees several fields in one job', () => {
    expect(fieldsOf('Marketing and accounting', 'en')).toEqual(['marketing', 'economy']);
  });

  it('understands a compound by what it is made of', () => {
    expect(fieldsOf('Boligjurist', 'da')).toContain('law');
  });

  it('leaves words that say little out of a longer text', () => {
    expect(fieldsOf('Sales', 'en')).toEqual(['trade']);
    expect(fieldsOf('Wrote of midwives, ships and the sales of old furniture', 'en')).not.toContain('trade');
  });

  it.each(['', 'Copenhagen', 'a bit of everything', 'Qwertz', 'Board games'])('finds none in "%s"', (text) => {
    expect(fieldsOf(text, 'en')).toEqual([]);
  });
});

describe('the fields', () => {
  it('stand in one group each', () => {
    expect(new Set(COMPETENCE_FIELDS).size).toBe(Object.values(FIELD_GROUPS).flat().length);
  });

  it.each(COMPETENCE_FIELDS)('%s is found under at least one word', (field) => {
    const words: { readonly [key: string]: string } = {
      people: 'recruitment',
      boards: 'board work',
      projects: 'project management',
      economy: 'accounting',
      trade: 'sales',
      'start-up': 'entrepreneurship',
      software: 'programming',
      building: 'construction',
      climate: 'sustainability',
      food: 'cooking',
      mind: 'psychology',
      social: 'social work',
      society: 'politics',
      arts: 'music',
    };
    expect(fieldsOf(words[field] ?? field, 'en')).toContain(field);
  });
});

describe('paletteReading', () => {
  const reading = paletteReading('da');

  it('reads in the language of the person, else in that of the app', () => {
    expect(reading.fieldsOf('Chef', undefined)).toEqual(['leadership']);
    expect(reading.fieldsOf('Chef', 'en-GB')).toEqual(['food']);
    expect(reading.fieldsOf('Chef', 'fi')).toEqual(['leadership']);
  });

  it('answers what is wanted across languages', () => {
    expect(reading.answers('Bogholderi', 'Accounting')).toBe(true);
    expect(reading.answers('Bogholderi', 'Gardening')).toBe(false);
  });
});
