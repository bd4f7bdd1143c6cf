/**
 * The page that opens a backup by itself: one file, no network, for a day when the app is gone. It reads with the app's
 * own code, so that both can never differ.
 */
import '../ui/tokens.css';
import './reader.css';
import { chunksOf } from '../formats/backup/byte-streams.ts';
import { readBackup } from '../formats/backup/read-backup.ts';
import { reader as danish } from '../i18n/da/reader.ts';
import { reader as english } from '../i18n/en/reader.ts';
import { reader as swedish } from '../i18n/sv/reader.ts';
import { element, labelled } from './element.ts';
import { peopleView } from './people-view.ts';

const WORDS = { en: english, da: danish, sv: swedish };
const LOCALES = { en: 'en-GB', da: 'da-DK', sv: 'sv-SE' };

const language = navigator.languages
  .map((tag) => tag.slice(0, 2))
  .find((tag): tag is keyof typeof WORDS => Object.hasOwn(WORDS, tag));
const words = WORDS[language ?? 'en'];
const locale = LOCALES[language ?? 'en'];

const file = element('input', { type: 'file' });
const passphrase = element('input', { type: 'password' });
passphrase.autocomplete = 'off';
const hint = element('small', { id: 'hint' }, words.passphraseHint);
const form = element(
  'form',
  { hidden: true },
  labelled(words.passphrase, passphrase, hint),
  element('button', { type: 'submit' }, words.open),
);
const status = element('p', { className: 'status' });
status.setAttribute('role', 'status');
const shown = element('div', {});

document.documentElement.lang = language ?? 'en';
document.title = `${words.title} – Livstegn`;
document.body.append(
  element(
    'main',
    {},
    element('p', { className: 'soft' }, 'Livstegn'),
    element('h1', {}, words.title),
    element('p', {}, words.intro),
    labelled(words.file, file),
    form,
    status,
    shown,
  ),
);

file.addEventListener('change', () => {
  form.hidden = true;
  passphrase.value = '';
  void open();
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void open(passphrase.value);
});

let turn = 0;

async function open(secret?: string): Promise<void> {
  const [chosen] = file.files ?? [];
  if (chosen === undefined) return;
  turn += 1;
  const mine = turn;
  shown.replaceChildren();
  status.textContent = words.opening;
  const told = await openFile(chosen, secret).catch(() => ({ said: words.troubles.unreadable, nodes: [] }));
  if (mine !== turn) return;
  status.textContent = told.said;
  shown.replaceChildren(...told.nodes);
}

async function openFile(chosen: File, secret?: string): Promise<{ said: string; nodes: readonly Node[] }> {
  const read = await readBackup(chunksOf(chosen.stream()), secret);
  if (read.ok) {
    form.hidden = true;
    return peopleView(read.value, words, locale);
  }
  const { code } = read.failure;
  if (code === 'sealed' || code === 'wrong-passphrase') return askPassphrase(code === 'wrong-passphrase');
  return { said: words.troubles[code === 'no-space' ? 'unreadable' : code], nodes: [] };
}

function askPassphrase(wasWrong: boolean): { said: string; nodes: readonly Node[] } {
  // some browsers keep their ciphers from pages that were saved as a file
  if (typeof crypto.subtle === 'undefined') return { said: words.troubles['no-crypto'], nodes: [] };
  form.hidden = false;
  passphrase.focus();
  passphrase.select();
  return { said: wasWrong ? words.passphraseWrong : words.passphraseHint, nodes: [] };
}
