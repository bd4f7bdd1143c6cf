/**
 * 404.html, for plain static hosts: a path that somebody typed or linked, as `/import`, leads to its hash route. The
 * host may serve the app from any folder, so the page finds the app's own part of the path by the names in paths.ts.
 */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { paths } from '../../src/paths.ts';

/** A Vite plugin that writes 404.html beside index.html. */
export function notFoundPage(): Plugin {
  return {
    name: 'livstegn:not-found-page',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '404.html', source: page(script(placesOf(Object.values(paths)))) });
    },
  };
}

/** The first words of all addresses: contacts, log, settings, … */
function placesOf(addresses: readonly (string | ((id: string, otherId: string) => string))[]): readonly string[] {
  const texts = addresses.map((address) => (typeof address === 'string' ? address : address('id', 'id')));
  return [...new Set(texts.map((text) => text.split('/')[1] ?? ''))].filter(Boolean);
}

function script(places: readonly string[]): string {
  return `const places = ${JSON.stringify(places)};
const parts = location.pathname.split('/');
const at = parts.findLastIndex((part) => places.includes(part));
if (at > 0) location.replace(parts.slice(0, at).join('/') + '/' + location.search + '#/' + parts.slice(at).join('/'));`;
}

function page(code: string): string {
  const hash = createHash('sha256').update(code).digest('base64');
  return `<!doctype html>
<html lang="en">
<head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Livstegn</title>
<link rel="icon" href="data:,">
<script>${code}</script>
</head>
<body>
<p>There is nothing at this address. <span lang="da">Her er ikke noget.</span> <span lang="sv">Här finns inget.</span></p>
<p><a href="./">Livstegn</a></p>
</body>
</html>
`;
}
