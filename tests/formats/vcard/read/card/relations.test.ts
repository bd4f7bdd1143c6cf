import { describe, expect, it } from 'vitest';
import { cardProperties } from '../../../../../src/formats/vcard/read/card/card-properties.ts';
import { CardDraft } from '../../../../../src/formats/vcard/read/card/card-draft.ts';
import { agentName, placeRelation } from '../../../../../src/formats/vcard/read/card/relations.ts';
import { readCards, readLines } from '../../../../support/read-vcf.ts';

describe('other people on a card become lines of its notes', () => {
  it.each([
    ['RELATED;TYPE=spouse;VALUE=text:Åse', 'Spouse: Åse'],
    ['RELATED;VALUE=text:Åse', 'Åse'],
    ['RELATED;TYPE=friend:urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6', undefined],
    ['X-SPOUSE:Åse', 'Spouse: Åse'],
    ['item1.X-ABRELATEDNAMES:Åse\nitem1.X-ABLabel:_$!<Mother>!$_', 'Mother: Åse'],
    ['item1.X-ABRELATEDNAMES:Åse\nitem1.X-ABLabel:Makker', 'Makker: Åse'],
    ['X-SPOUSE:Åse\nNOTE:likes boats', 'likes boats\nSpouse: Åse'],
    [String.raw`AGENT:BEGIN:VCARD\nFN:Susan Ågård\nTEL:1\nEND:VCARD\n`, 'Agent: Susan Ågård'],
    [String.raw`AGENT:BEGIN:VCARD\nN:Ågård\;Susan\nEND:VCARD\n`, 'Agent: Susan Ågård'],
    ['AGENT;VALUE=uri:CID:part3@host', undefined],
    ['AGENT:\nBEGIN:VCARD\nVERSION:2.1\nN:Friday;Fred\nTEL:1\nEND:VCARD', 'Agent: Fred Friday'],
    ['AGENT:BEGIN:VCARD\nFN:Fred\nEND:VCARD', 'Agent: Fred'],
  ])('%s', (lines, notes) => {
    const { contacts } = readCards(`BEGIN:VCARD\nFN:Bo\n${lines}\nTITLE:Baker\nEND:VCARD`);
    expect(contacts).toHaveLength(1);
    expect(contacts[0]).toMatchObject({ displayName: 'Bo', jobTitle: 'Baker' });
    expect(contacts[0]?.notes).toBe(notes);
    expect(contacts[0]?.phones).toBeUndefined();
  });

  it('once', () => {
    expect(readLines('FN:Bo\nX-SPOUSE:Åse\nRELATED;TYPE=spouse;VALUE=text:Åse').notes).toBe('Spouse: Åse');
  });
});

function nameIn(text: string): string {
  return agentName(cardProperties(new TextEncoder().encode(text), false).own);
}

it('the name of an agent is the whole one, else its parts', () => {
  expect([nameIn('N:b;a\nFN:c'), nameIn('FN:\nN:b;a;m'), nameIn('TEL:1')]).toEqual(['c', 'a m b', '']);
});

it('nobody is no line', () => {
  const draft = new CardDraft(1);
  placeRelation('spouse', '', { draft });
  expect(draft.finish()).toEqual({});
});
