/**
 * Interests that the notes say are over: "no longer plays golf", "er holdt op med at løbe", "har slutat segla". What
 * stands behind such words in the same clause is over; where nothing stands behind them, what stands before.
 */
import { fold } from '../fold.ts';
import { STOP_WORDS } from './words/stop.ts';
import { WEAK_WORDS } from './words/weak.ts';

/** A note in two folded texts: what still holds, and what is over. */
export type Told = { readonly holds: string; readonly over: string };

/** What a note says still holds, and what it says is over. */
export function toldIn(note: string): Told {
  const holds: string[] = [];
  const over: string[] = [];
  for (const clause of fold(note).split(BOUNDARY)) {
    const sign = ENDS.exec(clause);
    if (sign === null) {
      holds.push(clause);
      continue;
    }
    const before = clause.slice(0, sign.index);
    const after = clause.slice(sign.index + sign[0].length);
    const isBehind = saysSomething(after);
    over.push(isBehind ? after : before);
    if (isBehind) holds.push(before);
  }
  return { holds: holds.join('\n'), over: over.join('\n') };
}

/** Words that begin something new, and so end what was said to be over. */
const TURNS =
  'but|however|now|instead|started|has taken up|took up|men|nu|i stedet|i stedet for|begyndt|begyndte|derimod|istallet|borjat|borjade|daremot|still|stadig|fortfarande|mens|medan|while|although';
/** A comma ends a clause, unless it stands in a list that goes on with 'and' or 'or'. */
const COMMA = ',(?! ?[\\p{L}-]+(?: [\\p{L}-]+)?(?:,| (?:and|or|og|eller|och) ))';
const BOUNDARY = new RegExp(`[.;:!?\\n()–—]| - |${COMMA}|(?<!\\p{L})(?:${TURNS})(?!\\p{L})`, 'u');

const ENGLISH =
  "no longer|not any ?more|any ?more|stopped|quit|gave up|given up|giving up|used to|lost interest in|lost (?:his|her|their|all) interest in|tired of|fed up with|sick of|done with|through with|(?:not|n['’]t|never)(?: \\w+)? interested in|no interest in|(?:not|n['’]t|never)(?: \\w+)? (?:like|liked|into|keen on|care for)|dislikes|hates|hated|can['’]t stand|cannot stand|dropped|moved on from|said goodbye to|is over|is history|no more";
const DANISH =
  'ikke laengere|ikke mere|(?:holdt|holder|holde) op med|(?:holdt|stoppet|stoppede|stopper|sluttet|faerdig) med|stoppet|opgivet|opgav|droppet|droppede|droppet|(?:traet|ked) af|gider ikke|ikke(?: \\w+)? interesseret i|interesserer \\w+ ikke|ingen interesse|mistet interessen for|hader|kan ikke (?:lide|fordrage)|bryder sig ikke om|plejede|solgt|solgte|er ikke til|sagt farvel til|pa hylden|lagt \\w+ pa hylden|er fortid|er slut';
const SWEDISH =
  'inte langre|inte mera?|slutat|slutade|slutar|lagt av|lade av|gett upp|givit upp|gav upp|(?:trott|less|utless) pa|led vid|inte(?: \\w+)? intresserad av|intresserar \\w+ inte|inget intresse|(?:tappat|forlorat) intresset for|hatar|avskyr|gillar inte|tycker inte om|brukade|fardig med|sagt hej ?da till|hoppat av|droppat|pa hyllan|ar over|ar slut';
const ENDS = new RegExp(`(?<!\\p{L})(?:${ENGLISH}|${DANISH}|${SWEDISH})(?!\\p{L})`, 'u');

function saysSomething(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.some(
    (word) => word.length > 2 && !WEAK_WORDS.has(word) && !Object.values(STOP_WORDS).some((stop) => stop.has(word)),
  );
}
