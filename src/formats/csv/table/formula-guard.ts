/**
 * Against formula injection: a spreadsheet must take no cell of ours for a formula (OWASP, "CSV injection", and ASVS
 * 1.2.10 for the NUL). A guarded cell carries one apostrophe more; phone numbers such as '+45 22 33 44 55' are no
 * formulas and stay as they are.
 */

/**
 * The cell as it may be written: one that starts with = @ tab, line end or NUL, with one of these signs as wide as a
 * Japanese letter, or with + or - unless it is a phone number, also after leading apostrophes, gets one more `'`.
 */
export function guardedCell(cell: string): string {
  return cell !== '' && isLikeFormula(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `guardedCell`: exactly one `'` is taken off a guarded cell, none off any other. */
export function unguardedCell(cell: string): string {
  return cell.startsWith("'") && isLikeFormula(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Whether a spreadsheet might reckon with a cell, apostrophes before it put aside. */
export function isLikeFormula(cell: string): boolean {
  let at = 0;
  while (cell[at] === "'") at += 1;
  const first = cell[at];
  if (first !== undefined && ALWAYS.includes(first)) return true;
  return (first === '+' || first === '-') && !PHONE.test(at === 0 ? cell : cell.slice(at));
}

const ALWAYS = '=@\t\r\n\0＝＋－＠';

/** Plus, and then figures and what stands between them. */
const PHONE = /^\+[\d ().-]*\d[\d ().-]*$/;
