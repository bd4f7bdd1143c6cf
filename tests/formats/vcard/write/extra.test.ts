import { expect, test } from 'vitest';
import { extraProperties } from '../../../../src/formats/vcard/write/extra.ts';

test.each([
  ['a property of another program', { name: 'X-SKYPE', value: 'a,b' }, [{ name: 'X-SKYPE', value: String.raw`a\,b` }]],
  [
    'the column of a table',
    { name: 'Shoe size: EU', value: '44' },
    [{ name: 'X-LIVSTEGN-EXTRA', value: '44', label: 'Shoe size: EU' }],
  ],
  [
    'a name with a line break is no property',
    { name: 'X-A\nTEL', value: '1' },
    [{ name: 'X-LIVSTEGN-EXTRA', value: '1', label: 'X-A\nTEL' }],
  ],
  ['an address in a messenger', { name: 'IMPP', value: 'skype:bo,1' }, [{ name: 'IMPP', value: 'skype:bo,1' }]],
  ['a time zone', { name: 'TZ', value: 'Europe;1' }, [{ name: 'TZ', value: String.raw`Europe\;1` }]],
  [
    'what would end its line is no bare value',
    { name: 'GEO', value: '1\nTEL:2' },
    [{ name: 'X-LIVSTEGN-EXTRA', value: String.raw`1\nTEL:2`, label: 'GEO' }],
  ],
  [
    'a name that means something to machines alone',
    { name: 'X-UID', value: '7' },
    [{ name: 'X-LIVSTEGN-EXTRA', value: '7', label: 'X-UID' }],
  ],
  ['nothing is said', { name: 'X-A', value: '' }, []],
])('%s', (_what, extra, expected) => {
  expect(extraProperties([extra])).toEqual(expected);
});
