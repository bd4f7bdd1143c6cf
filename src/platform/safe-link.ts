/** Links that came from files and forms: only those that open a page, a mail, a call or a message may be followed. */

/**
 * The address to put into a link, or undefined when it must stay plain text. Control characters, tabs and newlines are
 * dropped before the scheme is read, as browsers do (WHATWG URL); 'www.example.org' and 'example.org/x' become https;
 * anything relative, '//evil' and every other scheme are refused.
 */
export function safeLink(text: string): string | undefined {
  const plain = text.replace(CONTROLS, '').trim();
  const scheme = SCHEME.exec(plain)?.[1]?.toLowerCase();
  if (scheme === undefined || isHostWithPort(plain)) return bareAddress(plain);
  if (!ALLOWED.has(scheme)) return undefined;
  if (scheme === 'http' || scheme === 'https') return webAddress(plain);
  const rest = plain.slice(scheme.length + 1);
  return rest === '' || rest.startsWith('/') ? undefined : `${scheme}:${rest}`;
}

/** A link that rings `phone`; undefined when it holds fewer than two digits. */
export function callLink(phone: string): string | undefined {
  const digits = dialled(phone);
  return digits === undefined ? undefined : `tel:${digits}`;
}

/**
 * A link that writes a text message to `phone`, with `text` in it; undefined when it holds fewer than two digits.
 * '?&body=' is what both Android and iOS read.
 */
export function textLink(phone: string, text = ''): string | undefined {
  const digits = dialled(phone);
  if (digits === undefined) return undefined;
  return text === '' ? `sms:${digits}` : `sms:${digits}?&body=${encodedText(text)}`;
}

/** A link that writes a mail to `email`, with `text` in it; undefined when it is no address. Lines end in CRLF (RFC 6068). */
export function mailLink(email: string, text = ''): string | undefined {
  const plain = email.replace(CONTROLS, '').trim();
  if (!MAIL.test(plain)) return undefined;
  const address = `mailto:${encodeURIComponent(plain).replace('%40', '@')}`;
  return text === '' ? address : `${address}?body=${encodedText(text.replaceAll(/\r?\n/g, '\r\n'))}`;
}

/** A link that writes one mail to all of several addresses; undefined when one of them is none, or there are none. */
export function mailLinkToAll(emails: readonly string[], text = ''): string | undefined {
  const each = emails.map((email) => mailLink(email)?.slice('mailto:'.length));
  if (each.length === 0 || each.includes(undefined)) return undefined;
  const address = `mailto:${each.join(',')}`;
  return text === '' ? address : `${address}?body=${encodedText(text.replaceAll(/\r?\n/g, '\r\n'))}`;
}

/** A link that opens WhatsApp itself, no web page, with `text` for an E.164 number; undefined for any other number. */
export function whatsappLink(number: string, text = ''): string | undefined {
  if (!E164.test(number)) return undefined;
  const address = `whatsapp://send?phone=${number.slice(1)}`;
  return text === '' ? address : `${address}&text=${encodedText(text)}`;
}

/** A link that opens Signal itself, no web page, at an E.164 number; undefined for any other. Signal takes no text. */
export function signalLink(number: string): string | undefined {
  return E164.test(number) ? `sgnl://signal.me/#p/${number}` : undefined;
}

// oxlint-disable-next-line no-control-regex -- control characters are what is to be taken out
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;
const E164 = /^\+[1-9]\d{6,14}$/;
const SCHEME = /^([a-z][a-z\d+.-]*):/i;
const ALLOWED: ReadonlySet<string> = new Set(['https', 'http', 'mailto', 'tel', 'sms']);
const MAIL = /^[^\s@<>"]+@[^\s@<>"]+$/;
const BARE = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d{1,5})?([/?#].*)?$/u;
const HOST_WITH_PORT = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+:\d{1,5}([/?#].*)?$/u;

function isHostWithPort(text: string): boolean {
  return HOST_WITH_PORT.test(text);
}

function bareAddress(text: string): string | undefined {
  return BARE.test(text) ? webAddress(`https://${text}`) : undefined;
}

/**
 * The address as the browser reads it; refused without a double slash, with a name or password in it, and with a host of
 * letters that no host has, which some browsers write as '%20' where others see no address at all.
 */
function webAddress(text: string): string | undefined {
  if (!/^https?:\/\/[^/\\]/i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isPlain = url.username === '' && url.password === '' && !url.hostname.includes('%');
  return isPlain ? url.href : undefined;
}

/** The text as it stands in a link; a half letter that no link can hold becomes '\uFFFD'. */
function encodedText(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
}

function dialled(phone: string): string | undefined {
  const kept = phone.replace(/[^\d+*#]/g, '').replace(/(?!^)\+/g, '');
  return /\d.*\d/.test(kept) ? kept.replaceAll('#', '%23') : undefined;
}
