/** What the three languages say: each its own words, none of them pressing, selling or scoring. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain/settings.ts';
import { filesIn } from '../support/files.ts';

const TEXTS: { readonly [Key in Language]: readonly string[] } = {
  en: textsOf('en'),
  da: textsOf('da'),
  sv: textsOf('sv'),
};

/** A text longer than this, in letters, can't be the same in two languages by chance. */
const SHORTEST = 24;

/** Danish and Swedish share whole short sentences, as 'Du har haft kontakt med …'. */
const SHORTEST_OF_NEIGHBOURS = 40;

/** Words of sales, scores and guilt; a person is none of it. */
const UNSAID: { readonly [Key in Language]: RegExp } = {
  // "leads to" is how a way is told; a lead is a customer
  en: /\b(leads?(?! to\b)|prospects?|pipelines?|CRM|overdue|you should have|you forgot|neglect\w*|failed to|shame|scores?|streaks?|productivity)\b/i,
  da: /\b(leads|kundeemner|pipelines?|CRM|kunderejse|forsømt|du burde|du glemte|du har glemt|skam|scores?|streaks?)\b/i,
  sv: /\b(leads|prospekt|pipelines?|CRM|kundresa|försummat|du borde|du glömde|du har glömt|skam|streaks?)\b/i,
};

test.each(LANGUAGES)('%s was really read', (language) => {
  expect(TEXTS[language].length).toBeGreaterThan(100);
});

test.each([
  ['da', 'en'],
  ['sv', 'en'],
  ['sv', 'da'],
] as const)('no sentence of %s was left standing as it is in %s', (one, other) => {
  const others = new Set(TEXTS[other]);
  const shortest = one === 'sv' && other === 'da' ? SHORTEST_OF_NEIGHBOURS : SHORTEST;
  const left = TEXTS[one].filter((text) => text.length > shortest && text.includes(' ') && others.has(text));
  expect(left).toEqual([]);
});

test.each(LANGUAGES)('%s says nothing that presses, sells or scores', (language) => {
  expect(TEXTS[language].filter((text) => UNSAID[language].test(text))).toEqual([]);
});

test.each(LANGUAGES)('every area of English has its file in %s', (language) => {
  expect(areasOf(language)).toEqual(areasOf('en'));
});

/** All texts between quotes in the files of the language; values inside a text are left out. */
function textsOf(language: string): readonly string[] {
  const code = filesOf(language).map((path) =>
    readFileSync(path, 'utf8').replaceAll(/\/\*[^]*?\*\/|^import .*$|\/\/.*$/gm, ''),
  );
  const quoted = code.join('\n').match(/`[^`]*`|'[^'\n]*'|"[^"\n]*"/g) ?? [];
  return quoted.map((text) => text.slice(1, -1).replaceAll(/\$\{[^}]*\}/g, '…'));
}

function areasOf(language: string): readonly string[] {
  return filesOf(language).map((path) => path.replace(/^src\/i18n\/\w+/, ''));
}

function filesOf(language: string): readonly string[] {
  return filesIn(`src/i18n/${language}`);
}
