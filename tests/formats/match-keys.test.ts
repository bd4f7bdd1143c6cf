import { expect, test } from 'vitest';
import { matchKeysOf } from '../../src/formats/match-keys.ts';

test('the keys are folded addresses, then numbers, each once', () => {
  const card = {
    emails: [
      { label: 'work', value: ' Åse@X.dk ' },
      { label: '', value: 'åse@x.dk' },
      { label: '', value: 'no address' },
    ],
    phones: [
      { label: '', value: '22 33 44 55' },
      { label: '', value: '+45 22334455' },
      { label: '', value: 'later' },
    ],
  };
  expect(matchKeysOf(card, 'DK')).toEqual(['ase@x.dk', '+4522334455']);
});

test('a card without either has none', () => {
  expect(matchKeysOf({}, 'SE')).toEqual([]);
});
