/**
 * The lines of a card as they were before they were folded, in byte text. A folded line goes on behind one blank; in
 * quoted-printable a line that ends in '=' goes on as it stands; a line that is none of its own goes on too.
 */
import { headEnd } from './head-end.ts';
import { readHead, type Head } from './head.ts';

export type ContentLine = {
  readonly head: Head;
  /** Behind the colon, in byte text, without soft breaks but else as it stands. */
  readonly value: string;
};

/** The unfolded lines; blank ones and comments are left out. Linear in the length of the text. */
export function contentLines(byteText: string): readonly ContentLine[] {
  const unfolder = new Unfolder(VERSION_2.test(byteText));
  for (const line of physicalLines(byteText)) unfolder.take(line);
  return unfolder.finish();
}

const VERSION_2 = /^VERSION[\t ]*:[\t ]*2/im;

/** Lines however they end, also CR CR LF; a run of CR without LF is as many ends. */
function physicalLines(text: string): readonly string[] {
  if (!text.includes('\r')) return text.split('\n');
  if (text.includes('\r\r')) return withoutRuns(text).split('\n');
  const lines = text.split('\r\n');
  return lines.some((line) => STRAY_END.test(line)) ? text.split(/\r\n|\n|\r/) : lines;
}

const STRAY_END = /[\n\r]/;

function withoutRuns(text: string): string {
  return text.replaceAll(/\r+\n?/g, (run) => (run.endsWith('\n') ? '\n' : '\n'.repeat(run.length)));
}

/** Puts the pieces of one line together and knows what the line is, by its head. */
class Unfolder {
  private readonly done: ContentLine[] = [];
  private readonly isOld: boolean;
  /** Undefined until a colon is found outside quotes; the pieces then hold the head too. */
  private head: Head | undefined;
  private pieces: string[] = [];
  /** The piece before ends in '='. */
  private isSoft = false;
  /** A word alone on its line: the beginning of a name, if a folded line follows. */
  private word = '';
  private isAfterBlank = false;
  private breaks: Breaks = NO_BREAKS;
  private length = 0;

  constructor(isOld: boolean) {
    this.isOld = isOld;
  }

  take(line: string): void {
    if (this.isSoft) this.goOnSoftly(line);
    else if (line === '') this.isAfterBlank = true;
    else {
      if (line.startsWith(' ') || line.startsWith('\t')) this.goOnFolded(line);
      else this.takeOwn(line);
      this.isAfterBlank = false;
    }
  }

  finish(): readonly ContentLine[] {
    this.dropWord();
    return this.closed();
  }

  /** A line that isn't folded: one of its own, a comment, or more of a text. */
  private takeOwn(line: string): void {
    this.dropWord();
    if (LINE_START.test(line)) this.start(line);
    else if (WORD.test(line) && this.head?.encoding !== 'base64') this.word = line;
    else if (!line.startsWith('#')) this.goOnUnfolded(line);
  }

  /** A word that no fold followed is more of the text before. */
  private dropWord(): void {
    if (this.word !== '') this.goOnUnfolded(this.word);
    this.word = '';
  }

  private closed(): readonly ContentLine[] {
    if (this.pieces.length > 0) this.close(this.isFoldedAtWords() ? withBlanks(this.pieces) : this.pieces.join(''));
    this.pieces = [];
    return this.done;
  }

  private close(text: string): void {
    if (this.head !== undefined) this.done.push({ head: this.head, value: text });
    else {
      const end = headEnd(text) ?? text.indexOf(':');
      if (end !== -1) this.done.push({ head: readHead(text.slice(0, end)), value: text.slice(end + 1) });
    }
  }

  private start(line: string): void {
    this.closed();
    this.head = undefined;
    this.breaks = NO_BREAKS;
    this.length = line.length;
    this.goOn(line);
  }

  private goOnFolded(line: string): void {
    if (this.word !== '') this.start(this.word);
    this.word = '';
    const { shortest, longest } = this.breaks;
    this.breaks = { shortest: Math.min(shortest, this.length), longest: Math.max(longest, this.length) };
    this.length = line.length;
    this.goOn(line.slice(1));
  }

  private goOn(piece: string): void {
    this.pieces.push(piece);
    if (this.head === undefined && piece.includes(':')) this.findHead();
    this.isSoft = this.head?.encoding === 'quoted-printable' && piece.trimEnd().endsWith('=');
  }

  /** The quote before a colon may close in a piece that is still to come; a head has an end, though. */
  private findHead(): void {
    const text = this.pieces.length === 1 ? (this.pieces[0] ?? '') : this.pieces.join('');
    const end = headEnd(text);
    if (end === undefined && text.length < MOST_HEAD) return;
    const colon = end ?? text.indexOf(':');
    this.head = readHead(text.slice(0, colon));
    this.pieces = [text.slice(colon + 1)];
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
    if (this.pieces.length === 0 || (this.head?.encoding === 'base64' && this.isAfterBlank)) return;
    this.pieces.push('\n');
    this.goOn(line);
  }

  /**
   * Version 2.1 folds before a blank, which stays; most programs fold all versions at a width, and the blank goes. Lines
   * that end before any width does were folded at words.
   */
  private isFoldedAtWords(): boolean {
    const { shortest, longest } = this.breaks;
    return this.isOld && this.head?.encoding === 'plain' && shortest >= 40 && shortest < 70 && longest <= 76;
  }
}

type Breaks = { readonly shortest: number; readonly longest: number };

const NO_BREAKS: Breaks = { shortest: Number.POSITIVE_INFINITY, longest: 0 };

/** A name, perhaps in a group, and what follows a name, but no time and no link. Programs have slashes in theirs. */
const LINE_START = /^(?![\d.]+:|[a-z]+:\/\/|HTTPS?:\/\/)[\w./-]+[\t ]*[:;]/;

const WORD = /^[\w./-]+$/;

/** So many letters are looked through for the end of a quote. */
const MOST_HEAD = 2000;

function withBlanks(pieces: readonly string[]): string {
  return pieces
    .map((piece, index) => {
      const isApart = index === 0 || /^\s/.test(piece) || /\s$/.test(pieces[index - 1]?.slice(-1) ?? '');
      return isApart ? piece : ` ${piece}`;
    })
    .join('');
}
