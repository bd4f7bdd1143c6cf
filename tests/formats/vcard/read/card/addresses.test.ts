import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../support/read-vcf.ts';

const NONE = { poBox: '', extended: '', street: '', city: '', region: '', postcode: '', country: '' };

describe('addresses', () => {
  it.each<readonly [string, string, object]>([
    [
      'have seven parts',
      String.raw`ADR;TYPE=HOME:Box 1;2. tv;Havnegade 4\, opgang B;Aarhus C;Jylland;8000;Danmark`,
      {
        label: 'home',
        poBox: 'Box 1',
        extended: '2. tv',
        street: 'Havnegade 4, opgang B',
        city: 'Aarhus C',
        region: 'Jylland',
        postcode: '8000',
        country: 'Danmark',
      },
    ],
    ['may have fewer', 'ADR:;;Havnegade 4;Ry', { ...NONE, label: '', street: 'Havnegade 4', city: 'Ry' }],
    ['keep commas that nobody escaped', 'ADR:;;Havnegade 4, 2. tv;Ry', { street: 'Havnegade 4, 2. tv' }],
    ['of one part are whole ones', 'ADR;WORK:Havnegade 4', { ...NONE, label: 'work', street: 'Havnegade 4' }],
    [
      'may have more parts, of which those that say more are kept',
      'ADR:;;Havnegade 4;Ry;;8680;DK;;2;3. sal;4;Havnegade',
      { street: 'Havnegade 4', extended: '2, 3. sal' },
    ],
    [
      'may be known by what stands on an envelope alone',
      'ADR;LABEL="Havnegade 4^n8680 Ry":;;;;;;',
      { ...NONE, label: '', street: 'Havnegade 4\n8680 Ry' },
    ],
    ['get the label of their group', 'item1.ADR:;;Havnegade 4\nitem1.X-ABLabel:Sommerhus', { label: 'Sommerhus' }],
  ])('%s', (_what, lines, address) => {
    const { addresses = [] } = readLines(`FN:Bo\n${lines}`);
    expect(addresses).toHaveLength(1);
    expect(addresses[0]).toMatchObject(address);
  });

  it('that say nothing are none, and the same one is one', () => {
    expect(readLines('FN:Bo\nADR:;;;;;;').addresses).toBeUndefined();
    expect(readLines('FN:Bo\nADR:;;a;b\nADR:;;a;b').addresses).toHaveLength(1);
  });
});

describe('the text on an envelope', () => {
  it('is an address where there is no other', () => {
    const { addresses } = readLines(String.raw`FN:Bo` + '\n' + String.raw`LABEL;TYPE=WORK:Havnegade 4\n8680 Ry`);
    expect(addresses).toEqual([{ ...NONE, label: 'work', street: 'Havnegade 4\n8680 Ry' }]);
  });

  it('is kept only if it says more than the address and the name', () => {
    const card = 'FN:Bo Berg\nADR:;;Havnegade 4;Ry;;8680;\n';
    expect(readLines(`${card}LABEL:Bo Berg\\nHavnegade 4\\n8680 RY`).extra).toBeUndefined();
    expect(readLines(`${card}LABEL:c/o Hansen\\nHavnegade 4`).extra).toEqual([
      { name: 'LABEL', value: 'c/o Hansen\nHavnegade 4' },
    ]);
    expect(readLines(`${card}LABEL:`).extra).toBeUndefined();
  });
});
