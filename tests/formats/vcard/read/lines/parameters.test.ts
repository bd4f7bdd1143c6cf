import { describe, expect, it } from 'vitest';
import { readParameters, splitHead } from '../../../../../src/formats/vcard/read/lines/parameters.ts';

function read(head: string) {
  const { parameters, types } = readParameters(splitHead(head).slice(1));
  return { parameters: Object.fromEntries(parameters), types: [...types.values()] };
}

describe('parameters', () => {
  it.each<readonly [string, string, object, readonly string[]]>([
    ['named', 'A;TYPE=HOME;PREF=1', { PREF: '1' }, ['home']],
    ['bare', 'A;HOME;CELL', {}, ['home', 'cell']],
    ['bare with blanks', 'A; HOME ; CELL', {}, ['home', 'cell']],
    ['a list', 'A;TYPE=home,CELL', {}, ['home', 'cell']],
    ['a quoted list', 'A;TYPE="HOME,VOICE"', {}, ['home', 'voice']],
    ['a list of quoted ones', 'A;TYPE="HOME","VOICE"', {}, ['home', 'voice']],
    ['in quotes', 'A;X="a;b:c"', { X: 'a;b:c' }, []],
    ['a quote that never closes', 'A;X="a;HOME', { X: 'a' }, ['home']],
    ['carets', "A;X=^'a^'^nb^^c^d", { X: '"a"\nb^c^d' }, []],
    ['a type of one’s own keeps its letters', 'A;X-Båd', {}, ['X-Båd']],
    ['Android’s own label', 'A;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=C3=85=6A)', {}, ['Åj']],
    ['Android’s own label in plain letters', 'A;X-CUSTOM(Boat)', {}, ['Boat']],
    ['a bare encoding', 'A;BASE64', { ENCODING: 'BASE64' }, []],
    ['a bare charset', 'A;UTF-8', { CHARSET: 'UTF-8' }, []],
    ['the first of a name counts', 'A;X=1;x=2', { X: '1' }, []],
    ['nothing', 'A;;', {}, []],
  ])('%s', (_what, head, parameters, types) => {
    const bytes = new TextDecoder('windows-1252').decode(new TextEncoder().encode(head));
    expect(read(bytes)).toEqual({ parameters, types });
  });

  it('of a hostile name are keys of a map alone', () => {
    const { parameters } = readParameters(['__proto__=x', 'constructor=y', 'TYPE=__proto__']);
    expect(parameters.get('__PROTO__')).toBe('x');
    expect(Object.hasOwn(Object.prototype, 'X')).toBe(false);
  });

  it('beyond all measure are left out', () => {
    const { parameters, types } = readParameters(Array.from({ length: 1000 }, (_, index) => `X${index}=1`));
    expect(parameters.size).toBe(100);
    expect(types.size).toBe(0);
  });
});
