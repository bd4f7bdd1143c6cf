/** What kind of tip something may be, guessed from words that links and titles carry in three languages; one may say otherwise. */
import { foldedWords } from './fold.ts';
import type { Tip, TipKind } from './tip.ts';

/**
 * The kind that the link tells of, else the title; an article where only a link is known, else 'other'. Of several the
 * one that is the most of an occasion: an event at which a talk is held is an event.
 */
export function guessedKind(tip: Pick<Tip, 'title' | 'url'>): TipKind {
  const { url } = tip;
  return kindIn(url ?? '') ?? kindIn(tip.title) ?? (url === undefined ? 'other' : 'article');
}

/** Folded. Short words count whole, long ones also within a compound or with an ending. */
const WORDS: readonly (readonly [TipKind, readonly string[]])[] = (
  [
    ['job', 'job jobs career careers karriere vacancy vacancies hiring jobopslag stillingsopslag platsannons lediga'],
    [
      'event',
      'event events conference konference konferens webinar seminar workshop meetup tickets billetter biljetter koncert ' +
        'konsert concert summit kursus kurs course arrangement evenemang fernisering vernissage tilmelding anmalan',
    ],
    ['podcast', 'podcast podcasts podd poddar podden episode afsnit avsnitt'],
    ['talk', 'talk talks ted tedx keynote foredrag forelaesning forelasning lecture'],
    ['video', 'video videos youtube youtu vimeo film filmen trailer documentary dokumentar'],
    ['book', 'book books bog bogen boger bok boken bocker roman novel isbn lydbog ljudbok audiobook'],
    ['report', 'report reports rapport whitepaper pdf survey undersogelse undersokning'],
    ['blog', 'blog blogs blogg blogpost substack wordpress newsletter nyhedsbrev nyhetsbrev'],
    ['person', 'profil profile vcard vcf'],
    ['article', 'article artikel kronik kronika'],
  ] as const
).map(([kind, words]) => [kind, words.split(' ')]);

const LONG = 7;

function kindIn(text: string): TipKind | undefined {
  const words = foldedWords(text.slice(0, MOST_READ));
  return WORDS.find(([, known]) => known.some((one) => words.some((word) => isLike(word, one))))?.[0];
}

/** Enough for any link, and for what a title says first. */
const MOST_READ = 2048;

function isLike(word: string, known: string): boolean {
  return word === known || (known.length >= LONG && word.includes(known));
}
