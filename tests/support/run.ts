/** Runs one of the project's own tools and hands back what it printed. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The standard output of the tool with `args`, run in `folder`; a tool that finds faults still prints them there. */
export function outputOf(tool: string, args: readonly string[], folder = '.'): string {
  const { stdout, error } = spawnSync(resolve('node_modules/.bin', tool), args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  return stdout;
}
