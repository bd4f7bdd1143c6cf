/** Where the head of a line ends: name and parameters, before the colon. */

/** The first colon outside quotes, or the first one at all where a quote never closes; the length if there is none. */
export function headEnd(line: string): number {
  const first = indexOrEnd(line, ':', 0);
  let colon = first;
  let quote = indexOrEnd(line, '"', 0);
  while (quote < colon) {
    const close = line.indexOf('"', quote + 1);
    if (close === -1) return first;
    if (colon < close) colon = indexOrEnd(line, ':', close);
    quote = indexOrEnd(line, '"', close + 1);
  }
  return colon === line.length ? first : colon;
}

function indexOrEnd(text: string, mark: string, from: number): number {
  const index = text.indexOf(mark, from);
  return index === -1 ? text.length : index;
}
