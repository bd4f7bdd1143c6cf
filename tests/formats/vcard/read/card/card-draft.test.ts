import { describe, expect, it } from 'vitest';
import { CardDraft } from '../../../../../src/formats/vcard/read/card/card-draft.ts';

describe('a card in the making', () => {
  it('has no field that stayed empty', () => {
    const draft = new CardDraft(1);
    draft.putText('displayName', 'FN', '');
    draft.putNote('');
    draft.putWords('tags', ['']);
    draft.putLabelled('emails', 'home', { value: '' });
    draft.putExtra('X-FOO', '');
    expect(draft.finish()).toEqual({});
  });

  it('keeps the first text, and another beside', () => {
    const draft = new CardDraft(1);
    for (const title of ['Baker', 'Baker', 'Sailor']) draft.putText('jobTitle', 'TITLE', title);
    expect(draft.finish()).toEqual({ jobTitle: 'Baker', extra: [{ name: 'TITLE', value: 'Sailor' }] });
  });

  it('has every value of a label once', () => {
    const draft = new CardDraft(1);
    draft.putLabelled('phones', 'work', { value: '22 33', key: '2233' });
    draft.putLabelled('phones', 'work', { value: '2233', key: '2233' });
    draft.putLabelled('phones', 'work fax', { value: '2233', key: '2233' });
    draft.putWords('tags', ['a', 'b', 'a']);
    draft.putDate('anniversary', { month: 4, day: 12 });
    draft.putDate('anniversary', { month: 4, day: 12 });
    draft.putRelation('Spouse: Bo');
    draft.putRelation('Spouse: Bo');
    expect(draft.finish()).toEqual({
      phones: [
        { label: 'work', value: '22 33' },
        { label: 'work fax', value: '2233' },
      ],
      tags: ['a', 'b'],
      dates: [{ label: 'anniversary', month: 4, day: 12 }],
      notes: 'Spouse: Bo',
    });
  });

  it('has room for five hundred of everything, and tells once of what there is no room for', () => {
    const draft = new CardDraft(7);
    for (let index = 0; index < 700; index += 1) draft.putLabelled('phones', '', { value: `${index}` });
    expect(draft.finish().phones).toHaveLength(500);
    expect(draft.warnings).toEqual([{ code: 'broken-cell', row: 7, column: 'phones', value: '' }]);
  });

  it('takes one birthday and one picture', () => {
    const draft = new CardDraft(1);
    expect(draft.putBirthday({ month: 1, day: 2 })).toBe(true);
    expect(draft.putBirthday({ month: 3, day: 4 })).toBe(false);
    expect(draft.has('birthday')).toBe(true);
    expect(draft.has('photo')).toBe(false);
    draft.putPhoto({ bytes: Uint8Array.of(1), type: 'image/gif', width: 1, height: 1 });
    draft.putPhoto({ bytes: Uint8Array.of(2), type: 'image/png', width: 1, height: 1 });
    expect(draft.finish()).toMatchObject({ birthday: { month: 1, day: 2 }, photo: { type: 'image/gif' } });
  });

  it('shows the beginning of what it warns of', () => {
    const draft = new CardDraft(1);
    draft.warn('unreadable-date', 'BDAY', 'x'.repeat(1000));
    expect(draft.warnings[0]?.value).toHaveLength(200);
  });
});
