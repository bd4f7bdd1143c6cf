/** A host of its own for one journey, which can be taken down and given a newer build while pages are open. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { staticServer } from '../../../scripts/serve.mjs';

export type Host = {
  /** Where the app is, ending with a slash: in a folder of the host. */
  readonly url: string;
  /** Replaces what the host serves by the build in `folder`. */
  readonly deploy: (folder: string) => Promise<void>;
  /** Breaks off a release: a newer service worker one of whose files isn't there. */
  readonly deployBroken: () => Promise<void>;
  readonly takeDown: () => Promise<void>;
};

/** Serves the build in `folder` from a sub-folder of a host of its own, which sends what `headersAt` says besides. */
export async function hostBuild(
  folder: string,
  headersAt: (path: string) => Record<string, string> = () => ({}),
): Promise<Host> {
  const served = await mkdtemp(join(tmpdir(), 'livstegn-host-'));
  await cp(folder, served, { recursive: true });
  const server = staticServer({ folder: served, under: ['/some/where/'], headersAt });
  const port = await listen(server);
  return {
    url: `http://localhost:${port}/some/where/`,
    deploy: async (next) => {
      await rm(served, { recursive: true });
      await cp(next, served, { recursive: true });
    },
    deployBroken: async () => {
      const worker = join(served, 'worker.js');
      await writeFile(worker, (await readFile(worker, 'utf8')).replaceAll('no-sw.html', 'missing.html'));
    },
    takeDown: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(served, { recursive: true, force: true });
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, done));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on a port has one
  return (server.address() as AddressInfo).port;
}
