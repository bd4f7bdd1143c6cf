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
  ['nothing is said', { name: 'X-A', value: '' }, []],
])('%s', (_what, extra, expected) => {
  expect(extraProperties([extra])).toEqual(expected);
});
