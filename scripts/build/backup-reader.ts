/**
 * backup-reader.html: the page that opens a backup without the app, one file with its script and its style in it. Its
 * policy lets those two run and nothing else, so that it works from a disk and reaches nobody.
 */
import { createHash } from 'node:crypto';
import { build, type Plugin } from 'vite';

const FILE = 'backup-reader.html';

/** A Vite plugin that writes backup-reader.html beside index.html. */
export function backupReader(): Plugin {
  return {
    name: 'livstegn:backup-reader',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: await readerPage() });
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${FILE}`, (_request, response, next) => {
        readerPage().then((html) => response.setHeader('content-type', 'text/html').end(html), next);
      });
    },
  };
}

async function readerPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2023',
      write: false,
      copyPublicDir: false,
      lib: {
        entry: 'src/reader/reader.ts',
        formats: ['iife'],
        name: 'reader',
        fileName: 'reader',
        cssFileName: 'reader',
      },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (bundle === undefined || !('output' in bundle)) throw new Error('the reader was not built');
  const script = bundle.output.flatMap((part) => (part.type === 'chunk' ? part.code : [])).join('');
  const style = bundle.output.flatMap((part) => (part.type === 'asset' ? String(part.source) : [])).join('');
  return page(script.replaceAll('</script', String.raw`<\/script`), style);
}

function page(script: string, style: string): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Livstegn</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<script>${script}</script>
</body>
</html>
`;
}

function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
