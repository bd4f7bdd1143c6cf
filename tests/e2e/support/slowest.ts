/** At the end of a run: the ten files that took most time, so that whoever waits sees what for. */
import { basename } from 'node:path';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

const SHOWN = 10;

// oxlint-disable-next-line import/no-default-export -- Playwright takes a reporter that way
export default class Slowest implements Reporter {
  readonly #spent = new Map<string, { readonly seconds: number; readonly journeys: number }>();

  onTestEnd({ location }: TestCase, { duration }: TestResult): void {
    const file = basename(location.file);
    const { seconds, journeys } = this.#spent.get(file) ?? { seconds: 0, journeys: 0 };
    this.#spent.set(file, { seconds: seconds + duration / 1000, journeys: journeys + 1 });
  }

  onEnd(): void {
    const files = [...this.#spent].toSorted(([, one], [, other]) => other.seconds - one.seconds);
    if (files.length < 2) return;
    const all = files.reduce((sum, [, { seconds }]) => sum + seconds, 0);
    process.stdout.write(`\nWhere ${Math.round(all)} worker-seconds went:\n`);
    for (const [file, { seconds, journeys }] of files.slice(0, SHOWN)) {
      const each = (seconds / journeys).toFixed(1);
      process.stdout.write(`${seconds.toFixed(0).padStart(6)} s  ${file}, ${journeys} of ${each} s\n`);
    }
  }

  printsToStdio(): boolean {
    return false;
  }
}
