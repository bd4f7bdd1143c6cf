/**
 * The lines of a card as they were before they were folded, in byte text. A folded line goes on behind one blank; in
 * quoted-printable a line that ends in '=' goes on as it stands; a line that is none of its own goes on too.
 */
import { headEnd } from './head-end.ts';

/** The unfolded lines; blank ones and comments are left out. Linear in the length of the text. */
export function logicalLines(byteText: string): readonly string[] {
  const unfolder = new Unfolder(VERSION_2.test(byteText));
  for (const line of physicalLines(byteText)) unfolder.take(line);
  return unfolder.finish();
}

const VERSION_2 = /^VERSION[\t ]*:[\t ]*2/im;

/** Lines however they end, also CR CR LF; a run of CR without LF is as many ends. */
function physicalLines(text: string): readonly string[] {
  if (!text.includes('\r')) return text.split('\n');
  if (!text.includes('\r\r')) return text.split(/\r\n|\n|\r/);
  return text.replaceAll(/\r+\n?/g, (run) => (run.endsWith('\n') ? '\n' : '\n'.repeat(run.length))).split('\n');
}

/** Puts the pieces of one line together and knows what the line is, by its head. */
class Unfolder {
  private readonly done: string[] = [];
  private readonly isOld: boolean;
  private pieces: string[] = [];
  private kind: Kind = 'text';
  private hasHead = false;
  /** The piece before ends in '='. */
  private isSoft = false;
  private isAfterBlank = false;
  private breaks: Breaks = NO_BREAKS;

  constructor(isOld: boolean) {
    this.isOld = isOld;
  }

  take(line: string): void {
    if (this.isSoft) this.goOnSoftly(line);
    else if (line === '') this.isAfterBlank = true;
    else {
      if (line.startsWith(' ') || line.startsWith('\t')) this.goOnFolded(line);
      else if (LINE_START.test(line)) this.start(line);
      else if (!line.startsWith('#')) this.goOnUnfolded(line);
      this.isAfterBlank = false;
    }
  }

  finish(): readonly string[] {
    if (this.pieces.length > 0) this.done.push(this.isFoldedAtWords() ? withBlanks(this.pieces) : this.pieces.join(''));
    this.pieces = [];
    return this.done;
  }

  private start(line: string): void {
    this.finish();
    this.hasHead = false;
    this.kind = 'text';
    this.breaks = NO_BREAKS;
    this.goOn(line);
  }

  private goOnFolded(line: string): void {
    // the blank that a folded line goes on behind counts too
    const length = (this.pieces.at(-1)?.length ?? 0) + (this.pieces.length > 1 ? 1 : 0);
    const { shortest, longest } = this.breaks;
    this.breaks = { shortest: Math.min(shortest, length), longest: Math.max(longest, length) };
    this.goOn(line.slice(1));
  }

  private goOn(piece: string): void {
    this.pieces.push(piece);
    if (!this.hasHead && piece.includes(':')) this.readHead(this.pieces.join(''));
    this.isSoft = this.kind === 'quoted-printable' && piece.trimEnd().endsWith('=');
  }

  private readHead(text: string): void {
    this.hasHead = true;
    const head = text.slice(0, headEnd(text)).toLowerCase();
    if (head.includes('quoted-printable')) this.kind = 'quoted-printable';
    else if (BASE64.test(head)) this.kind = 'base64';
  }

  /** The blank line behind a soft break ends the text. */
  private goOnSoftly(line: string): void {
    const last = this.pieces.pop() ?? '';
    this.pieces.push(last.slice(0, last.lastIndexOf('=')));
    this.isSoft = false;
    if (line !== '') this.goOn(line);
  }

  /** A text whose own ends of line were written as they are; base64 has none behind a blank line. */
  private goOnUnfolded(line: string): void {
    if (this.pieces.length === 0 || (this.kind === 'base64' && this.isAfterBlank)) return;
    this.pieces.push('\n');
    this.goOn(line);
  }

  /**
   * Version 2.1 folds before a blank, which stays; most programs fold all versions at a width, and the blank goes. Lines
   * that end before any width does were folded at words.
   */
  private isFoldedAtWords(): boolean {
    const { shortest, longest } = this.breaks;
    return this.isOld && this.kind === 'text' && shortest >= 40 && shortest < 70 && longest <= 76;
  }
}

type Kind = 'text' | 'quoted-printable' | 'base64';
type Breaks = { readonly shortest: number; readonly longest: number };

const NO_BREAKS: Breaks = { shortest: Number.POSITIVE_INFINITY, longest: 0 };

/** A name, perhaps in a group, and what follows a name, but no time and no link. Programs have slashes in theirs. */
const LINE_START = /^(?![\d.]+:)[\w./-]+[\t ]*[:;](?!\/\/)/;
const BASE64 = /[;=][\t "]*(?:base64|b)[\t "]*(?:;|$)/;

function withBlanks(pieces: readonly string[]): string {
  return pieces
    .map((piece, index) => {
      const isApart = index === 0 || /^\s/.test(piece) || /\s$/.test(pieces[index - 1]?.slice(-1) ?? '');
      return isApart ? piece : ` ${piece}`;
    })
    .join('');
}
