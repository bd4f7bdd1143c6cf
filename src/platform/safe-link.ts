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

/** A link that writes a text message to `phone`; undefined when it holds fewer than two digits. */
export function textLink(phone: string): string | undefined {
  const digits = dialled(phone);
  return digits === undefined ? undefined : `sms:${digits}`;
}

/** A link that writes a mail to `email`; undefined when it is no address. */
export function mailLink(email: string): string | undefined {
  const plain = email.replace(CONTROLS, '').trim();
  return MAIL.test(plain) ? `mailto:${encodeURIComponent(plain).replace('%40', '@')}` : undefined;
}

// oxlint-disable-next-line no-control-regex -- control characters are what is to be taken out
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;
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

/** The address as the browser reads it; refused without a double slash, and with a name or password in it. */
function webAddress(text: string): string | undefined {
  if (!/^https?:\/\/[^/\\]/i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.username === '' && url.password === '' ? url.href : undefined;
}

function dialled(phone: string): string | undefined {
  const kept = phone.replace(/[^\d+*#]/g, '').replace(/(?!^)\+/g, '');
  return /\d.*\d/.test(kept) ? kept.replaceAll('#', '%23') : undefined;
}
