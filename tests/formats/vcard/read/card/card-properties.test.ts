import { describe, expect, it } from 'vitest';
import { cardProperties } from '../../../../../src/formats/vcard/read/card/card-properties.ts';

function read(text: string) {
  const { own, agents } = cardProperties(new TextEncoder().encode(text), false);
  const lines = (properties: typeof own) => properties.map((property) => `${property.name}:${property.text()}`);
  return { own: lines(own), agents: agents.map(lines) };
}

describe('the properties of a card', () => {
  it('stand in their order', () => {
    expect(read('FN:a\nTEL:1\nTEL;PREF:2').own).toEqual(['FN:a', 'TEL:1', 'TEL:2']);
  });

  it.each([
    ['a type', 'TITLE:a\nTITLE;TYPE=pref:b', ['TITLE:b', 'TITLE:a']],
    ['a number', 'TITLE;PREF=2:a\nTITLE;PREF=1:b\nTITLE:c', ['TITLE:b', 'TITLE:a', 'TITLE:c']],
    ['a number out of bounds, which says nothing', 'TITLE:a\nTITLE;PREF=0:b', ['TITLE:a', 'TITLE:b']],
  ])('but of what one has one, the preferred one is first by %s', (_what, text, lines) => {
    expect(read(text).own).toEqual(lines);
  });

  it('are its own; those of cards within it stand apart, and no deeper ones', () => {
    const agent = 'BEGIN:VCARD\nFN:b\nAGENT:\nBEGIN:VCARD\nFN:c\nEND:VCARD\nEND:VCARD';
    expect(read(`FN:a\nAGENT:\n${agent}\nTEL:1`)).toEqual({
      own: ['FN:a', 'AGENT:', 'TEL:1'],
      agents: [['FN:b', 'AGENT:']],
    });
  });
});
