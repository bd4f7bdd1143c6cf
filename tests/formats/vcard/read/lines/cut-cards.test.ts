import { describe, expect, it } from 'vitest';
import { cutCards } from '../../../../../src/formats/vcard/read/lines/cut-cards.ts';

/** What stands in each card, with a '!' before those that are cut off. */
function cards(text: string, most = 100): readonly string[] {
  const bytes = new TextEncoder().encode(text);
  return cutCards(bytes, most).map(
    ({ start, end, isCutOff }) =>
      `${isCutOff ? '!' : ''}${new TextDecoder().decode(bytes.subarray(start, end)).trim()}`,
  );
}

describe('a file is cut into its cards', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['one', 'BEGIN:VCARD\r\nFN:a\r\nEND:VCARD\r\n', ['FN:a']],
    ['two', 'BEGIN:VCARD\nFN:a\nEND:VCARD\nBEGIN:VCARD\nFN:b\nEND:VCARD', ['FN:a', 'FN:b']],
    ['lines that end in CR', 'BEGIN:VCARD\rFN:a\rEND:VCARD\r\rBEGIN:VCARD\rFN:b\rEND:VCARD', ['FN:a', 'FN:b']],
    ['in any case, with blanks', 'begin : vCard \nFN:a\nEnd:Vcard\t\n', ['FN:a']],
    ['with rubbish around', 'x\nBEGIN:VCARD\nFN:a\nEND:VCARD\ny', ['FN:a']],
    ['one on the line of the other', 'BEGIN:VCARD\nFN:a\nEND:VCARDBEGIN:VCARD\nFN:b\nEND:VCARD', ['FN:a', 'FN:b']],
    [
      'files put together with their marks',
      'BEGIN:VCARD\nFN:a\nEND:VCARD\n\uFEFFBEGIN:VCARD\nFN:b\nEND:VCARD',
      ['FN:a', 'FN:b'],
    ],
    ['marks on one line', 'BEGIN:VCARD\nFN:a\nEND:VCARD\uFEFFBEGIN:VCARD\nFN:b\nEND:VCARD', ['FN:a', 'FN:b']],
    ['no END at the end', 'BEGIN:VCARD\nFN:a', ['!FN:a']],
    ['no END before the next', 'BEGIN:VCARD\nFN:a\nBEGIN:VCARD\nFN:b\nEND:VCARD', ['!FN:a', 'FN:b']],
    ['nothing in it', 'BEGIN:VCARD\nEND:VCARD', ['']],
    ['an END alone', 'END:VCARD\nBEGIN:VCARD\nFN:a\nEND:VCARD', ['FN:a']],
    ['no card', 'FN:a', []],
    ['words that go on', 'BEGIN:VCARDS\nFN:a\nEND:VCARD', []],
    [
      'folded lines that say so',
      'BEGIN:VCARD\nNOTE:a\n BEGIN:VCARD\n END:VCARD\nEND:VCARD',
      ['NOTE:a\n BEGIN:VCARD\n END:VCARD'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(cards(text)).toEqual(expected);
  });
});

describe('the card of an agent stays in its card', () => {
  const agent = 'BEGIN:VCARD\nFN:b\nEND:VCARD';
  it.each<readonly [string, string, readonly string[]]>([
    ['below AGENT', `BEGIN:VCARD\nFN:a\nAGENT:\n${agent}\nTEL:1\nEND:VCARD`, [`FN:a\nAGENT:\n${agent}\nTEL:1`]],
    ['over a blank line', `BEGIN:VCARD\nAGENT:\n\n${agent}\nEND:VCARD`, [`AGENT:\n\n${agent}`]],
    ['on its line', `BEGIN:VCARD\nAGENT:${agent}\nTEL:1\nEND:VCARD`, [`AGENT:${agent}\nTEL:1`]],
    ['escaped', 'BEGIN:VCARD\nAGENT:BEGIN:VCARD\\nEND:VCARD\\n\nEND:VCARD', ['AGENT:BEGIN:VCARD\\nEND:VCARD\\n']],
    ['but not where AGENT says another thing', `BEGIN:VCARD\nAGENT:x\n${agent}`, ['!AGENT:x', 'FN:b']],
    ['nor a longer word', `BEGIN:VCARD\nAGENTS\n${agent}`, ['!AGENTS', 'FN:b']],
    [
      'nor when it never ends',
      `BEGIN:VCARD\nAGENT:\nBEGIN:VCARD\nFN:b\nBEGIN:VCARD\nFN:c\nEND:VCARD`,
      ['!AGENT:\nBEGIN:VCARD\nFN:b', 'FN:c'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(cards(text)).toEqual(expected);
  });
});

it('stops soon behind the most that is asked for', () => {
  expect(cards('BEGIN:VCARD\n'.repeat(50), 10).length).toBeLessThan(13);
});
