/** The Content Security Policy of the built pages; while developing, Vite itself needs what it forbids. */
import type { Plugin } from 'vite';

/** A Vite plugin that writes the policy into every page of the build, before anything the page loads. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'livstegn:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY.join('; ') },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types livstegn',
];
