/** Where the head of a line ends: name and parameters, before the colon. */

/** The first colon outside quotes; undefined where there is none, or a quote before it never closes. */
export function headEnd(line: string): number | undefined {
  let colon = line.indexOf(':');
  let quote = line.indexOf('"');
  while (quote !== -1 && quote < colon) {
    const close = line.indexOf('"', quote + 1);
    if (close === -1) return undefined;
    if (colon < close) colon = line.indexOf(':', close);
    quote = line.indexOf('"', close + 1);
  }
  return colon === -1 ? undefined : colon;
}
