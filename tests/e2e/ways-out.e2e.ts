/**
 * A script that got in all the same: whatever it tries in order to run more, or to send something away, is stopped by the
 * page's policy, by Trusted Types and by the guard of the workers. A proxy says whether anything left. Leading elsewhere
 * can't be stopped from within a page: it is tried too, so that nobody believes otherwise.
 */
import { HOSTILE_HOST } from '../attacks/support/payloads.ts';
import { reportFigures } from '../support/reliability.ts';
import { bringPeople } from './support/bring-people.ts';
import { readyForOffline } from './support/offline.ts';
import { openProxied, type Proxied } from './support/proxied.ts';
import { expect, test } from './support/test.ts';
import { LEADING_ELSEWHERE, runMore, sendFromPage, sendFromWorker } from './support/ways-out.ts';

test.setTimeout(180_000);

test('a script that got in runs nothing more and sends nothing, in the page and in the workers', async () => {
  const proxied = await openProxied(test.info());
  const { page, profile } = proxied;
  try {
    await bringPeople(page);
    await readyForOffline(page);
    await page.goto('./#/contacts');
    await expect(page.getByRole('listitem').first()).toBeVisible();
    // all that one does leads to no breach; from here on there are breaches
    expect(profile.faults()).toEqual([]);

    const workers = [...page.workers(), ...page.context().serviceWorkers()];
    expect(workers.length).toBeGreaterThan(1);
    const fromWorkers: string[] = [];
    for (const worker of workers) fromWorkers.push(...(await worker.evaluate(sendFromWorker, HOSTILE_HOST)));
    const { tried, ran } = await page.evaluate(runMore);
    const fromPage = await page.evaluate(sendFromPage, HOSTILE_HOST);
    const left = [...new Set([...fromPage, ...fromWorkers])].filter((way) => hasLeft(proxied, way));
    const breaches = profile.faults().filter((fault) => fault.startsWith('console: policy:'));
    expect({ ran, left }).toEqual({ ran: [], left: [] });
    expect(breaches.length).toBeGreaterThan(20);
    expect(proxied.asked).toEqual([]);

    const elsewhere: string[] = [];
    for (const [way, lead] of Object.entries(LEADING_ELSEWHERE)) {
      await page.evaluate(lead, HOSTILE_HOST);
      await expect.poll(() => hasLeft(proxied, way)).toBe(true);
      elsewhere.push(way);
    }
    reportFigures('attacks-ways-out', {
      toRun: tried,
      fromPage: fromPage.length,
      fromWorkers: fromWorkers.length,
      ran: ran.length,
      left: left.length,
      cannotBeClosed: elsewhere.join(', '),
    });
  } finally {
    await proxied.close();
  }
});

function hasLeft({ asked }: Proxied, way: string): boolean {
  return asked.some((address) => address.includes(`//${way}.${HOSTILE_HOST}`) || address.startsWith(`${way}.`));
}
