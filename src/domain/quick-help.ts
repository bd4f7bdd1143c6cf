/**
 * Quick help: whom one may ring today (B7; seed 000 counts quick help among what networks are for). Those of whom one has
 * said so come first, then close ties with a phone.
 */
import { heldBackBy, shareLeft, type AskLoad, type HeldBack } from './ask-load.ts';
import { mayBeSuggested, type Contact } from './contact.ts';
import { compareTexts } from './order.ts';
import { arePrivate, type Sphere } from './sphere.ts';

type Known = Pick<Contact, 'phones' | 'quickHelp' | 'tie' | 'sphereIds' | 'distance' | 'standing' | 'restingSince'> &
  Pick<Contact, 'deletedAt'>;

/**
 * Whether one may ring them: there is a phone, and either one has said so or the tie is strong. Family and friends only
 * where one has said so; nobody at professional distance, resting, or without suggestions.
 */
export function mayBeRung(contact: Known, spheres: ReadonlyMap<string, Pick<Sphere, 'private'>>): boolean {
  if (contact.phones.length === 0 || !mayBeSuggested(contact)) return false;
  if (contact.distance === true || contact.restingSince !== undefined) return false;
  if (contact.quickHelp === true) return true;
  return contact.tie === 'strong' && !arePrivate(contact.sphereIds.flatMap((id) => spheres.get(id) ?? []));
}

/** Somebody who may be rung, as the order asks of them; `score` is how well they fit the words that were typed, if any. */
export type Ringable = Pick<Contact, 'id' | 'quickHelp' | 'lastFullOn'> & {
  readonly load?: AskLoad;
  readonly score?: number;
};

export type RingList = {
  readonly ids: readonly string[];
  readonly heldBack: readonly { readonly id: string; readonly why: HeldBack }[];
};

/**
 * Whom to ring, in order: by fit where words were typed, those chosen for it first otherwise; among equals who was asked
 * least, then whom one talked to last. Who was asked too much lately is held back, chosen or not.
 */
export function ringList(people: readonly Ringable[]): RingList {
  const ranked = people.toSorted(byRank);
  return {
    ids: ranked.filter(({ load }) => heldBackBy(load) === undefined).map(({ id }) => id),
    heldBack: ranked.flatMap(({ id, load }) => {
      const why = heldBackBy(load);
      return why === undefined ? [] : [{ id, why }];
    }),
  };
}

function byRank(one: Ringable, other: Ringable): number {
  return (
    fitOf(other) - fitOf(one) ||
    Number(other.quickHelp === true) - Number(one.quickHelp === true) ||
    shareLeft(other.load) - shareLeft(one.load) ||
    compareTexts(other.lastFullOn ?? '', one.lastFullOn ?? '') ||
    compareTexts(one.id, other.id)
  );
}

function fitOf({ score = 0, load }: Ringable): number {
  return score * shareLeft(load);
}
