/** `/import` leads to `/#/import` while developing too, as 404.html and `npm start` do it. */
import type { Connect, Plugin } from 'vite';

/** A Vite plugin for the development server. */
export function deepPaths(): Plugin {
  return {
    name: 'livstegn:deep-paths',
    configureServer: ({ middlewares }) => {
      middlewares.use(redirectToHash);
    },
  };
}

const redirectToHash: Connect.NextHandleFunction = (request, response, next) => {
  const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
  const isPage = request.headers['sec-fetch-dest'] === 'document' && /^\/[^.@]+$/.test(pathname);
  if (!isPage) return next();
  response.writeHead(302, { location: `/#${pathname}` }).end();
};
