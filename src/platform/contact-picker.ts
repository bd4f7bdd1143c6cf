/** The phone's own contact picker (Contact Picker API), where there is one: Chrome on Android, so far. */
import type { PostalAddress } from '../domain/contact.ts';

/** What the person let us see of one contact; whatever they kept back is empty. */
export type PickedContact = {
  readonly name: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
};

/** A contact with what only some phones hand out. */
export type PickedCard = PickedContact & { readonly addresses: readonly PostalAddress[]; readonly icon?: Blob };

/** Whether this browser has a picker. */
export function canPickContacts(): boolean {
  return typeof Reflect.get(pickerOf() ?? {}, 'select') === 'function';
}

/** Lets the person pick any number; [] when they pick none. Call it on a press. Rejects when the browser refuses. */
export async function pickContacts(): Promise<readonly PickedContact[]> {
  return (await select(BASIC)).map(contactOf);
}

/** As `pickContacts`, with addresses and pictures where the phone offers them. */
export async function pickCards(): Promise<readonly PickedCard[]> {
  const offered = await call('getProperties', []);
  const more = Array.isArray(offered) ? MORE.filter((property) => offered.includes(property)) : [];
  return (await select([...BASIC, ...more])).map(cardOf);
}

const BASIC = ['name', 'tel', 'email'] as const;
const MORE = ['address', 'icon'] as const;

async function select(properties: readonly string[]): Promise<readonly unknown[]> {
  const picked = await call('select', [[...properties], { multiple: true }]);
  return Array.isArray(picked) ? picked : [];
}

/** What the picker answers to a call; undefined where it knows no such. */
async function call(method: string, values: readonly unknown[]): Promise<unknown> {
  const picker = pickerOf();
  const known: unknown = picker && Reflect.get(picker, method);
  return picker !== undefined && typeof known === 'function' ? Reflect.apply(known, picker, values) : undefined;
}

function pickerOf(): object | undefined {
  const picker: unknown = Reflect.get(navigator, 'contacts');
  return typeof picker === 'object' && picker !== null ? picker : undefined;
}

function contactOf(picked: unknown): PickedContact {
  const [name = ''] = textsOf(picked, 'name');
  return { name, phones: textsOf(picked, 'tel'), emails: textsOf(picked, 'email') };
}

function cardOf(picked: unknown): PickedCard {
  const icon = valuesOf(picked, 'icon').find((value) => value instanceof Blob);
  const addresses = valuesOf(picked, 'address').map(addressOf);
  return { ...contactOf(picked), addresses, ...(icon !== undefined && { icon }) };
}

/** A ContactAddress, of which whatever lacks is ''. */
function addressOf(picked: unknown): PostalAddress {
  const one = (field: string): string => textsOf(picked, field)[0] ?? '';
  const [street = '', ...extended] = textsOf(picked, 'addressLine');
  return {
    label: '',
    street,
    extended: [...extended, one('dependentLocality')].filter(Boolean).join(', '),
    poBox: '',
    city: one('city'),
    region: one('region'),
    postcode: one('postalCode'),
    country: one('country'),
  };
}

function textsOf(picked: unknown, field: string): readonly string[] {
  const texts = valuesOf(picked, field)
    .filter((value) => typeof value === 'string')
    .map((text) => text.trim());
  return [...new Set(texts)].filter((text) => text !== '');
}

function valuesOf(picked: unknown, field: string): readonly unknown[] {
  const values: unknown = typeof picked === 'object' && picked !== null ? Reflect.get(picked, field) : undefined;
  if (typeof values === 'string') return [values];
  return Array.isArray(values) ? values : [];
}
