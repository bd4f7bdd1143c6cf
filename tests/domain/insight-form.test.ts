import { expect, test } from 'vitest';
import { formsOf } from '../../src/domain/insight-form.ts';
import { makeNetwork, SUNDAY } from '../support/make.ts';

type Fields = Parameters<typeof makeNetwork>[0];

function three(...networks: readonly Fields[]) {
  return formsOf([0, 1, 2].map((place) => makeNetwork(networks[place % networks.length])));
}

test('of fewer than three open networks nothing is said', () => {
  const network = makeNetwork({ form: 'formal' });
  const gone = [
    makeNetwork({ form: 'formal', closedOn: SUNDAY }),
    makeNetwork({ form: 'formal', deletedAt: '2026-03-01T12:00:00.000Z' }),
    makeNetwork(),
  ];
  expect(formsOf([network, network, ...gone])).toEqual({ needs: 3 });
});

test.each<[string, readonly Fields[]]>([
  ['all-formal', [{ form: 'formal', mode: 'in-person' }]],
  ['all-informal', [{ form: 'informal' }]],
  ['all-virtual', [{ form: 'formal', mode: 'virtual' }]],
  ['all-in-person', [{ mode: 'in-person' }]],
  [
    'several',
    [
      { form: 'formal', mode: 'virtual' },
      { form: 'informal', mode: 'both' },
    ],
  ],
])('%s', (standsOut, networks) => {
  expect(three(...networks)).toMatchObject({ known: 3, standsOut });
});

test('each is counted under its form and under how one meets', () => {
  expect(
    three({ form: 'formal', mode: 'virtual' }, { form: 'informal', mode: 'both' }, { mode: 'both' }),
  ).toMatchObject({
    forms: { formal: 1, informal: 1 },
    modes: { 'in-person': 0, virtual: 1, both: 2 },
  });
});
