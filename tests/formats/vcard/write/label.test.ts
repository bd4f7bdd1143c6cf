import { expect, test } from 'vitest';
import { foreignLabel, labelled } from '../../../../src/formats/vcard/write/label.ts';

test.each([
  ['phone', 'mobile', { parameters: ['TYPE=CELL'] }],
  ['phone', 'Work', { parameters: ['TYPE=WORK'] }],
  ['phone', 'pager', { parameters: ['TYPE=PAGER'] }],
  ['other', 'home', { parameters: ['TYPE=HOME'] }],
  ['other', 'mobile', { label: 'mobile' }],
  ['other', 'other', { label: '_$!<Other>!$_' }],
  ['phone', 'Sommerhus', { label: 'Sommerhus' }],
  ['phone', ' ', {}],
] as const)('the label of a %s that says %j', (kind, label, expected) => {
  expect(labelled(kind, label, '3.0')).toEqual(expected);
});

test('4.0 has its types in small letters', () => {
  expect(labelled('phone', 'home fax', '4.0')).toEqual({ parameters: ['TYPE=home,fax'] });
});

test('phones know these labels by another spelling', () => {
  expect(['Anniversary', 'home page', 'main', 'Met'].map(foreignLabel)).toEqual([
    '_$!<Anniversary>!$_',
    '_$!<HomePage>!$_',
    '_$!<Main>!$_',
    'Met',
  ]);
});
