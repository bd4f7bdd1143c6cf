/**
 * A gift: something one could give someone now, before anything was asked for (A3, B10): what one offers that they seek,
 * or a tip that fits them. Which words are the same is not decided here: it is handed in.
 */
import { addDays, weekNumberOf, type CalendarDate } from './calendar-date.ts';
import { wordsMet, type KeyedWord, type WordsOf } from './introduction-idea.ts';
import { compareTexts } from './order.ts';

/** Whether what one side offers meets what the other seeks. */
export type MeetingWords = (offered: string, sought: string) => boolean;

/** Offers and seeks meet as in ideas for introductions: by the words that `wordsOf` reads in each, which is asked once a text. */
export function meetingBy(wordsOf: WordsOf): MeetingWords {
  const known = new Map<string, readonly KeyedWord[]>();
  function wordsIn(text: string): readonly KeyedWord[] {
    const words = known.get(text) ?? wordsOf(text);
    known.set(text, words);
    return words;
  }
  return (offered, sought) => wordsMet(wordsIn(sought), wordsIn(offered)).length > 0;
}

/** Something that one side offers, and what the other seeks that it meets. */
export type SoughtOffer = { readonly offered: string; readonly sought: string };

/** What somebody offers that somebody else seeks, in the order of the offers; each of these once. */
export function soughtOffers(
  offers: readonly string[],
  seeks: readonly string[],
  meet: MeetingWords,
): readonly SoughtOffer[] {
  return offers.flatMap((offered) => {
    const sought = seeks.find((each) => meet(offered, each));
    return sought === undefined ? [] : [{ offered, sought }];
  });
}

/** Something to give to somebody. */
export type Gift = { readonly contactId: string } & (
  | ({ readonly kind: 'offer' } & SoughtOffer)
  | { readonly kind: 'tip'; readonly tipId: string }
);

/** When each was last given something, by contact; whoever is not in it never was. */
export type LastGiven = ReadonlyMap<string, CalendarDate>;

/**
 * The one gift to think of in the week of `today`: the same all week, another the week after, so that everybody comes
 * round. Whoever had something within the last thirty days is left alone; those who had nothing for longest come first
 * in the order that is gone through. Undefined where there is nobody.
 */
export function giveFirst(
  gifts: readonly Gift[],
  { lastGiven, today }: { readonly lastGiven: LastGiven; readonly today: CalendarDate },
): Gift | undefined {
  const lately = addDays(today, -LEFT_ALONE_DAYS);
  const byContact = new Map<string, Gift>();
  for (const gift of gifts) {
    const isLate = (lastGiven.get(gift.contactId) ?? NEVER) > lately;
    if (!isLate && !byContact.has(gift.contactId)) byContact.set(gift.contactId, gift);
  }
  const waiting = [...byContact.values()].toSorted(
    (one, other) =>
      compareTexts(lastGiven.get(one.contactId) ?? NEVER, lastGiven.get(other.contactId) ?? NEVER) ||
      compareTexts(one.contactId, other.contactId),
  );
  return waiting[weekNumberOf(today) % waiting.length];
}

const LEFT_ALONE_DAYS = 30;
const NEVER = '';
