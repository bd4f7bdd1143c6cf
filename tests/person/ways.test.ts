import { expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import { linkOf, waysToReach, type Card } from '../../src/person/ways.ts';
import { makeContact, makeInteraction } from '../support/make.ts';

const MOBILE = { label: 'Mobil', value: '22 22 22 22' };
const WORK = { label: 'work', value: '11 11 11 11' };
const MAIL = { label: '', value: 'a@example.org' };

function card(fields: Partial<Contact>): Card {
  return makeContact(fields);
}

function means(...given: Parameters<typeof waysToReach>): readonly string[] {
  return waysToReach(...given).map((way) => way.means);
}

test.each<[string, Partial<Contact>, readonly string[]]>([
  ['nothing', {}, ['copy']],
  ['a number without its country', { phones: [MOBILE] }, ['sms', 'call', 'copy']],
  [
    'a number with its country',
    { phones: [MOBILE], matchKeys: ['+4522222222'] },
    ['sms', 'call', 'whatsapp', 'signal', 'copy'],
  ],
  ['an address', { emails: [MAIL], matchKeys: ['a@example.org'] }, ['mail', 'copy']],
  ['a number that is none', { phones: [{ label: '', value: 'ask Bo' }] }, ['copy']],
])('of someone with %s only what leads somewhere is offered', (_, fields, expected) => {
  expect(means(card(fields), [])).toEqual(expected);
});

test('sharing is offered where the phone can', () => {
  Object.defineProperty(navigator, 'share', { value: () => undefined, configurable: true });
  expect(means(card({ emails: [MAIL] }), [])).toEqual(['mail', 'share', 'copy']);
  Reflect.deleteProperty(navigator, 'share');
});

test('the one used last comes first, one without an answer last', () => {
  const both = card({ phones: [MOBILE], emails: [MAIL] });
  expect(means(both, [makeInteraction({ channel: 'email' })])).toEqual(['mail', 'sms', 'call', 'copy']);
  const tried = makeInteraction({ channel: 'call', answered: 'no' });
  expect(means(both, [tried, makeInteraction({ channel: 'email' })])).toEqual(['mail', 'sms', 'copy', 'call']);
});

test('a mobile number goes before one at work, and WhatsApp takes the same', () => {
  const ways = waysToReach(card({ phones: [WORK, MOBILE], matchKeys: ['+4511111111', '+4522222222'] }), []);
  expect(ways.map((way) => linkOf(way, 'Hi'))).toEqual([
    'sms:22222222?&body=Hi',
    'tel:22222222',
    'whatsapp://send?phone=4522222222&text=Hi',
    'sgnl://signal.me/#p/+4522222222',
    undefined,
  ]);
});
