/**
 * Dexie as it is written for browsers of today. Its package names the one for browsers without classes and arrows, which
 * weighs more and does the same. Tests take that one, since packages that import it find no other.
 */
import type { Plugin } from 'vite';

/** A Vite plugin for builds. */
export function modernDexie(): Plugin {
  return {
    name: 'livstegn:modern-dexie',
    apply: 'build',
    config: () => ({ resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] } }),
  };
}
