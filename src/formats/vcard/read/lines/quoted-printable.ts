/** Quoted-printable (RFC 2045, 6.7) whose soft breaks are already gone, from byte text to byte text. */
import { byteTextOf } from './byte-text.ts';

/** The text with each '=41' as the byte it stands for; an '=' before anything else stays a letter. */
export function readQuotedPrintable(text: string): string {
  if (!text.includes('=')) return text;
  return text.replaceAll(/(?:=[\dA-F]{2})+/gi, (run) => {
    const bytes = new Uint8Array(run.length / 3);
    for (let index = 0; index < bytes.length; index += 1) {
      bytes[index] = Number.parseInt(run.slice(index * 3 + 1, index * 3 + 3), 16);
    }
    return byteTextOf(bytes);
  });
}
