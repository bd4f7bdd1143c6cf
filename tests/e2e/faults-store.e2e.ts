/**
 * The store in a real browser, without its screens: two tabs that edit one person, beside a model of what must come of
 * it; and a browser that is killed while it writes, again and again.
 */
import { readdir, readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { reportFigures } from '../support/reliability.ts';
import type { Edit } from './support/store-entry.ts';
import { bringStore } from './support/store-in-page.ts';
import { expect, test } from './support/test.ts';

declare const store: typeof import('./support/store-entry.ts');

test.setTimeout(300_000);

const EDITS = Number(process.env['EDITS'] ?? 200);
const KILLS = Number(process.env['KILLS'] ?? 10);
const ROUNDS = 20;
const FIELDS = ['jobTitle', 'notes', 'organization'] as const;

test('two tabs edit one person two hundred times: every edit is kept, or its clash is told', async ({
  page,
  context,
}) => {
  const seed = Number(process.env['EDITS_SEED'] ?? Date.now() % 2 ** 31);
  process.stdout.write(`EDITS_SEED=${seed}\n`);
  const tabs = [page, await context.newPage()] as const;
  for (const tab of tabs) {
    await tab.goto('./blank');
    await bringStore(tab);
  }
  const id = await page.evaluate(() => store.putPerson('Helle'));
  const inTurns = await editInTurns(tabs, id, randomFrom(seed));
  const atOnce = await editAtOnce(tabs, id);
  const faults = [...inTurns.faults, ...atOnce.faults];
  const clashes = inTurns.clashes + atOnce.clashes;
  reportFigures('faults-two-tabs', { edits: inTurns.edits + atOnce.edits, clashes, unannounced: faults.length });
  expect(faults, `EDITS_SEED=${seed}`).toEqual([]);
  expect(clashes).toBeGreaterThan(EDITS / 10);
});

type Tabs = readonly [Page, Page];
type Texts = { readonly [field: string]: string };
type Found = { readonly edits: number; readonly clashes: number; readonly faults: readonly string[] };

/** Forms are opened and saved in any order, with any fields; the model says what each save has to answer. */
async function editInTurns(tabs: Tabs, id: string, random: (below: number) => number): Promise<Found> {
  const model: { [field: string]: string } = {};
  const openedOver: [Texts | undefined, Texts | undefined] = [undefined, undefined];
  const faults: string[] = [];
  let edits = 0;
  let clashes = 0;
  while (edits < EDITS) {
    const nth = random(2) === 0 ? 0 : 1;
    const before = openedOver[nth];
    if (before === undefined) {
      await openForm(tabs[nth], id);
      openedOver[nth] = { ...model };
      continue;
    }
    const typed = someEdits(random);
    const clashing = clashesOf(typed, before, model);
    const answer = await tabs[nth].evaluate(saveInPage, typed);
    const wanted = clashing.length > 0 ? clashing : 'saved';
    if (JSON.stringify(answer) !== JSON.stringify(wanted)) faults.push(`edit ${edits}: ${String(answer)}`);
    if (clashing.length > 0) clashes += 1;
    else for (const { field, text } of typed) model[field] = text;
    openedOver[nth] = undefined;
    edits += 1;
    if (edits % 10 === 0) expect(await tabs[0].evaluate((who) => store.openForm(who), id)).toMatchObject(model);
  }
  return { edits, clashes, faults };
}

function someEdits(random: (below: number) => number): readonly Edit[] {
  const fields = FIELDS.filter(() => random(2) === 0);
  return (fields.length > 0 ? fields : FIELDS).map((field) => ({ field, text: String(random(4)) }));
}

/** The fields that say something else by now than when the form was opened, and not what is typed either. */
function clashesOf(typed: readonly Edit[], before: Texts, now: Texts): readonly string[] {
  return typed
    .filter(({ field, text }) => now[field] !== before[field] && now[field] !== text)
    .map(({ field }) => field);
}

/** Both save at the same moment: one of them gets through, and the other is told. */
async function editAtOnce(tabs: Tabs, id: string): Promise<Found> {
  const faults: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const texts = tabs.map((_, nth) => `round ${round}, tab ${nth}`);
    await Promise.all(tabs.map((tab) => openForm(tab, id)));
    const answers = await Promise.all(
      tabs.map((tab, nth) => tab.evaluate(saveInPage, [{ field: 'notes', text: texts[nth] ?? '' } as const])),
    );
    const { notes } = await tabs[0].evaluate((who) => store.openForm(who), id);
    const isOneTold = answers.filter((answer) => answer === 'saved').length === 1;
    if (!isOneTold || notes !== texts[answers.indexOf('saved')])
      faults.push(`round ${round}: ${JSON.stringify(answers)}`);
  }
  return { edits: 2 * ROUNDS, clashes: ROUNDS, faults };
}

async function openForm(tab: Page, id: string): Promise<void> {
  await tab.evaluate(async (who) => Object.assign(globalThis, { form: await store.openForm(who) }), id);
}

test('a browser killed while it writes opens again, with all that it said was saved, and nothing half', async ({
  profile,
}, info) => {
  const found = { runs: 0, acknowledged: 0, lost: 0, half: 0 };
  const told: number[] = [];
  for (let run = 0; run <= KILLS; run += 1) {
    const page = await profile.open();
    await page.goto('./blank');
    await bringStore(page);
    const there = await page.evaluate(() => store.whatIsThere());
    const numbers = new Set(there.numbers);
    found.lost += told.filter((number) => !numbers.has(number)).length;
    found.half += there.numbers.length - there.whole + there.undos - there.whole;
    if (run === KILLS) break;
    const from = Math.max(0, ...there.numbers) + 1;
    const now: number[] = [];
    await page.exposeFunction('tell', (number: number) => now.push(number));
    void writeInPage(page, from);
    await expect.poll(() => now.length).toBeGreaterThan(5);
    await new Promise((later) => setTimeout(later, Math.random() * 400));
    await killBrowser(info.outputPath('profile'));
    await page
      .context()
      .close()
      .catch(() => undefined);
    told.push(...now);
    found.runs += 1;
    found.acknowledged += now.length;
  }
  reportFigures('kill-loop', found);
  expect(found).toMatchObject({ runs: KILLS, lost: 0, half: 0 });
});

/** In a page: saves the form that stands open there. */
async function saveInPage(edits: readonly Edit[]): Promise<'saved' | readonly string[]> {
  return store.saveForm(Reflect.get(globalThis, 'form'), edits);
}

/** Writes until the browser is no more. */
async function writeInPage(page: Page, from: number): Promise<void> {
  const writing = page.evaluate((first) => store.writeForEver(first, Reflect.get(globalThis, 'tell')), from);
  await writing.catch(() => undefined);
}

/**
 * Ends the browser of that profile as the kernel does, with no time for anything; it and all that it had started are gone
 * then, as they are when a phone comes up again. On a busy machine that takes a moment, in which the next browser would
 * find the files of the last one still held.
 */
async function killBrowser(profile: string): Promise<void> {
  for (const { id, isPart } of await processesOf(profile)) if (!isPart) process.kill(id, 'SIGKILL');
  await expect.poll(async () => (await processesOf(profile)).length).toBe(0);
}

/** The processes of the browser of that profile; `isPart`: those that it had started. */
async function processesOf(profile: string): Promise<readonly { readonly id: number; readonly isPart: boolean }[]> {
  const asked = `--user-data-dir=${profile}`;
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = await Promise.all(
    ids.map(async (id) => {
      const words = (await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')).split('\0');
      return {
        id: Number(id),
        isOfProfile: words.includes(asked),
        isPart: words.some((word) => word.startsWith('--type=')),
      };
    }),
  );
  return all.filter(({ isOfProfile }) => isOfProfile);
}

/** Numbers below a bound, the same for the same seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
