/** People out of the phone's own picker, ready for an import: their pictures as bytes. */
import type { PickedPerson } from '../formats/picked-people.ts';
import { pickCards, type PickedCard } from '../platform/contact-picker.ts';

/** Lets the person pick any number; [] when they pick none. Call it on a press. Rejects when the browser refuses. */
export async function pickPeople(): Promise<readonly PickedPerson[]> {
  return Promise.all((await pickCards()).map(personOf));
}

async function personOf({ icon, ...card }: PickedCard): Promise<PickedPerson> {
  return icon === undefined ? card : { ...card, picture: new Uint8Array(await icon.arrayBuffer()) };
}
