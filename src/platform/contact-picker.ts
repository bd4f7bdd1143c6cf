/** The phone's own contact picker (Contact Picker API), where there is one: Chrome on Android, so far. */

/** What the person let us see of one contact; whatever they kept back is empty. */
export type PickedContact = {
  readonly name: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
};

/** Whether this browser has a picker. */
export function canPickContacts(): boolean {
  return typeof Reflect.get(pickerOf() ?? {}, 'select') === 'function';
}

/** Lets the person pick any number; [] when they pick none. Call it on a press. Rejects when the browser refuses. */
export async function pickContacts(): Promise<readonly PickedContact[]> {
  const picker = pickerOf();
  const select: unknown = picker && Reflect.get(picker, 'select');
  if (picker === undefined || typeof select !== 'function') return [];
  const picked: unknown = await Reflect.apply(select, picker, [['name', 'tel', 'email'], { multiple: true }]);
  return Array.isArray(picked) ? picked.map(cardOf) : [];
}

function pickerOf(): object | undefined {
  const picker: unknown = Reflect.get(navigator, 'contacts');
  return typeof picker === 'object' && picker !== null ? picker : undefined;
}

function cardOf(picked: unknown): PickedContact {
  const [name = ''] = textsOf(picked, 'name');
  return { name, phones: textsOf(picked, 'tel'), emails: textsOf(picked, 'email') };
}

function textsOf(picked: unknown, field: string): readonly string[] {
  const values: unknown = typeof picked === 'object' && picked !== null ? Reflect.get(picked, field) : undefined;
  if (!Array.isArray(values)) return [];
  const texts = values.filter((value) => typeof value === 'string').map((text) => text.trim());
  return [...new Set(texts)].filter((text) => text !== '');
}
