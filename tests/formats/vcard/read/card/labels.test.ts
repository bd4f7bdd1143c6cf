import { expect, it } from 'vitest';
import { cardProperties } from '../../../../../src/formats/vcard/read/card/card-properties.ts';
import { groupLabels, labelOf } from '../../../../../src/formats/vcard/read/card/labels.ts';

function labelIn(text: string): string | undefined {
  const { own } = cardProperties(new TextEncoder().encode(text), false);
  const [property] = own;
  return property === undefined ? undefined : labelOf(property, groupLabels(own));
}

it.each([
  ['TEL:1', ''],
  ['TEL;HOME:1', 'home'],
  ['TEL;TYPE=work,voice:1', 'work'],
  ['TEL;CELL;VOICE;PREF:1', 'mobile'],
  ['TEL;TYPE=WORK;TYPE=CELL:1', 'mobile'],
  ['TEL;WORK;FAX:1', 'work fax'],
  ['TEL;FAX;HOME:1', 'home fax'],
  ['TEL;FAX:1', 'fax'],
  ['TEL;PAGER:1', 'pager'],
  ['TEL;TYPE=MAIN:1', 'main'],
  ['TEL;TYPE=iPhone;TYPE=CELL:1', 'mobile'],
  ['TEL;TYPE=OTHER:1', 'other'],
  ['TEL;MODEM:1', 'modem'],
  ['TEL;X-Båden:1', 'Båden'],
  ['TEL;X-CUSTOM(Båden):1', 'Båden'],
  ['EMAIL;INTERNET;PREF:1', ''],
  ['item1.TEL:1\nitem1.X-ABLabel:Båden', 'Båden'],
  ['item1.TEL;CELL:1\nitem1.X-ABLabel:Båden', 'Båden'],
  ['ITEM1.TEL:1\nitem1.X-ABLABEL:_$!<Home>!$_', 'home'],
  ['item1.TEL:1\nitem1.X-ABLabel:_$!<HomeFAX>!$_', 'home fax'],
  ['item1.URL:1\nitem1.X-ABLabel:_$!<HomePage>!$_', 'home page'],
  ['item1.TEL;HOME:1\nitem2.X-ABLabel:Båden', 'home'],
  ['item1.TEL;HOME:1\nitem1.X-ABLabel:', 'home'],
  ['item1.TEL:1\nitem1.X-ABLabel:a\nitem1.X-ABLabel:b', 'a'],
  ['TEL:1\nX-ABLabel:a', ''],
])('%s is called %j', (text, label) => {
  expect(labelIn(text)).toBe(label);
});
