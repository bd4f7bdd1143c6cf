/** vCards 2.1, 3.0 and 4.0 as phones and mail programs really write them: a file to its people, card by card. */
import { failed, success, type Result } from '../../../domain/result.ts';
import type { MapOptions } from '../../csv/map-columns.ts';
import type { Encoding } from '../../encoding.ts';
import { MOST_ROWS, type ReadFailure } from '../../read-failure.ts';
import { readCard } from './card/read-card.ts';
import { cutCards } from './lines/cut-cards.ts';
import { beginsVcard, vcardBytes } from './lines/vcard-bytes.ts';
import type { VcardRow } from './vcard-row.ts';

export type VcardReader = {
  /** How many cards the file holds, empty and broken ones too. */
  readonly count: number;
  readonly encoding: Encoding;
  /** What the card at `index`, from 0, holds; each call costs one card, so that a long file can be read in slices. */
  readonly read: (index: number) => VcardRow;
};

/** Whether a file holds vCards, by its content: a line 'BEGIN:VCARD' near its start, in UTF-8 or UTF-16. */
export function isVcard(bytes: Uint8Array): boolean {
  return beginsVcard(bytes);
}

/**
 * A reader of the cards in a file. Fails as data with `empty`, `too-large`, `too-many-rows` (over 200,000 cards) or
 * `not-a-text-file` (no card in it). Cutting the file into cards is done at once and linear in its length.
 */
export function vcardReader(bytes: Uint8Array, options: MapOptions): Result<VcardReader, ReadFailure> {
  const readable = vcardBytes(bytes);
  if (!readable.ok) return readable;
  const cards = cutCards(readable.value.bytes, MOST_ROWS);
  if (cards.length === 0) return failed({ code: 'not-a-text-file', looksLike: 'other' });
  if (cards.length > MOST_ROWS) return failed({ code: 'too-many-rows', most: MOST_ROWS });
  const { encoding, isRecoded } = readable.value;
  return success({
    count: cards.length,
    encoding,
    read: (index) => {
      const card = cards[index];
      if (card === undefined) return { kind: 'blank' };
      const content = readable.value.bytes.subarray(card.start, card.end);
      return readCard({ content, isCutOff: card.isCutOff, isRecoded, row: index + 1 }, options);
    },
  });
}
