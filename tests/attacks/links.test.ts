/** Hostile links against the allow-list: what browsers and programs would take for something else than a page to read. */
import { afterAll, expect, test } from 'vitest';
import { mailLink, safeLink } from '../../src/platform/safe-link.ts';
import { reportFigures } from '../support/reliability.ts';
import { FRIENDLY_LINKS, HOSTILE_LINKS } from './support/links.ts';

const figures = { hostile: HOSTILE_LINKS.length, followed: 0, friendly: FRIENDLY_LINKS.length, refused: 0 };

afterAll(() => reportFigures('attacks-links', figures));

test.each(HOSTILE_LINKS)('%j stays plain text', (text) => {
  const link = safeLink(text);
  figures.followed += Number(link !== undefined);
  expect(link).toBeUndefined();
});

test.each(FRIENDLY_LINKS)('%j may be followed', (text) => {
  const link = safeLink(text);
  figures.refused += Number(link === undefined);
  expect(link).toMatch(/^https?:\/\/[^\s\\@]+$/);
});

test('nothing that is put around or into a scheme makes it one that may be followed', () => {
  const between = ['', '\0', '\t', '\r\n', '\u200B', '\u202E', '\u00AD', '\uFEFF', ' ', '\\', '/', '&#9;', '%09', ':'];
  for (const scheme of ['javascript', 'data', 'vbscript', 'file', 'blob', 'intent']) {
    for (const letters of between) {
      for (let at = 0; at <= scheme.length; at += 1) {
        const text = `${scheme.slice(0, at)}${letters}${scheme.slice(at)}:top.__pwned=1`;
        const link = safeLink(text);
        figures.hostile += 1;
        figures.followed += Number(link !== undefined);
        expect({ text, link }).toEqual({ text, link: undefined });
      }
    }
  }
});

test('a mail address opens a mail to it and nothing else', () => {
  const links = HOSTILE_LINKS.flatMap((text) => mailLink(text) ?? []);
  expect(links.filter((link) => !/^mailto:[^?&]+$/.test(link))).toEqual([]);
});
