/** What the suites of faults and attacks found, for the table of docs/reliability.md. */
import { mkdirSync, writeFileSync } from 'node:fs';

const FOLDER = 'test-results/reliability';

/** Writes figures under a name; they replace those of the last run. */
export function reportFigures(name: string, figures: { readonly [figure: string]: number | string }): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${name}.json`, `${JSON.stringify(figures, undefined, 2)}\n`);
}
