/**
 * Fingerprint or face, as the device itself asks for them (WebAuthn Level 2). The key is made and asked for here alone:
 * there is no server to prove anything to, so what counts is that the device says it has seen its owner.
 */

/** Whether the device can ask its owner for a fingerprint, a face or its own code. */
export async function canAskOwner(): Promise<boolean> {
  if (typeof PublicKeyCredential === 'undefined') return false;
  return PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false);
}

/** Makes a key on this device; answers its id in base64url, or undefined when the person or the device declined. */
export async function makeDeviceKey(): Promise<string | undefined> {
  const publicKey: PublicKeyCredentialCreationOptions = {
    challenge: random(),
    rp: { name: 'Livstegn' },
    user: { id: random(), name: 'Livstegn', displayName: 'Livstegn' },
    pubKeyCredParams: [
      { type: 'public-key', alg: ES256 },
      { type: 'public-key', alg: RS256 },
    ],
    authenticatorSelection: {
      authenticatorAttachment: 'platform',
      residentKey: 'discouraged',
      userVerification: 'required',
    },
    attestation: 'none',
  };
  const made = await navigator.credentials.create({ publicKey }).catch(declined);
  return made instanceof PublicKeyCredential ? made.id : undefined;
}

/** Asks the device for its owner by the key with this id; answers whether it has seen them. */
export async function isOwnerHere(keyId: string): Promise<boolean> {
  const challenge = random();
  const publicKey: PublicKeyCredentialRequestOptions = {
    challenge,
    allowCredentials: [{ type: 'public-key', id: fromBase64Url(keyId), transports: ['internal'] }],
    userVerification: 'required',
  };
  const answer = await navigator.credentials.get({ publicKey }).catch(declined);
  if (!(answer instanceof PublicKeyCredential) || answer.id !== keyId) return false;
  const { response } = answer;
  if (!(response instanceof AuthenticatorAssertionResponse)) return false;
  return isAnswerTo(challenge, response.clientDataJSON) && hasSeenOwner(response.authenticatorData);
}

/** Names of algorithms in COSE (RFC 9053): every device has one of the two. */
const ES256 = -7;
const RS256 = -257;

/** A cancelled or failed asking is a no. */
function declined(error: unknown): undefined {
  if (!(error instanceof DOMException)) throw error;
}

function random(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(32));
}

function isAnswerTo(challenge: Uint8Array, clientData: ArrayBuffer): boolean {
  const said: unknown = JSON.parse(new TextDecoder().decode(clientData));
  if (typeof said !== 'object' || said === null) return false;
  return Reflect.get(said, 'type') === 'webauthn.get' && Reflect.get(said, 'challenge') === toBase64Url(challenge);
}

/** The flag UV of the authenticator data (WebAuthn 6.1): 32 bytes of a hash come before the flags. */
function hasSeenOwner(authenticatorData: ArrayBuffer): boolean {
  return ((new Uint8Array(authenticatorData)[32] ?? 0) & USER_VERIFIED) !== 0;
}

const USER_VERIFIED = 0x04;

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
