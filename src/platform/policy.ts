/**
 * The one Trusted Types policy of the app. The built page refuses any script address that didn't pass here, so this
 * file is also where workers start: the address must lie on our own origin.
 */

/** Starts a module worker; `url` comes from an import that ends in `?worker&url`. Throws for an address of another origin. */
export function startWorker(url: string): Worker {
  return new Worker(trustedScript(url), { type: 'module' });
}

/** `url` made acceptable to the browser as the address of a script. Throws a TypeError for an address of another origin. */
export function trustedScript(url: string): string {
  if (policy === undefined) return ownScript(url);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the DOM's own types know addresses as text only
  return policy.createScriptURL(url) as string;
}

type ScriptPolicy = { readonly createScriptURL: (url: string) => unknown };

type PolicyMaker = {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (url: string) => string }) => ScriptPolicy;
};

/** Absent in browsers without Trusted Types, where the policy of the page can't ask for them either. */
declare const trustedTypes: PolicyMaker | undefined;

const policy =
  typeof trustedTypes === 'undefined'
    ? undefined
    : trustedTypes.createPolicy('livstegn', { createScriptURL: ownScript });

function ownScript(url: string): string {
  const address = new URL(url, document.baseURI);
  if (address.origin !== location.origin) throw new TypeError('a script of another origin');
  return address.href;
}
