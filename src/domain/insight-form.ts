/**
 * Which forms the networks have that one is in: formal or informal, in person or online (seed 003). A formal one keeps its
 * appointments, an informal one its ease; meeting makes trust, and a screen makes it possible from afar.
 */
import type { TooLittle } from './insight.ts';
import { isOpenNetwork, type Network } from './network.ts';

type Form = NonNullable<Network['form']>;
type Mode = NonNullable<Network['mode']>;

export type FormInsight = {
  readonly forms: { readonly [Each in Form]: number };
  readonly modes: { readonly [Each in Mode]: number };
  /** How many open networks there are of which one of the two is said. */
  readonly known: number;
  readonly standsOut: 'all-formal' | 'all-informal' | 'all-virtual' | 'all-in-person' | 'several';
};

/** Of the networks that are open. */
export function formsOf(
  networks: readonly Pick<Network, 'form' | 'mode' | 'closedOn' | 'deletedAt'>[],
): FormInsight | TooLittle {
  const open = networks.filter(isOpenNetwork);
  const known = open.filter(({ form, mode }) => form !== undefined || mode !== undefined).length;
  if (known < FEWEST_KNOWN) return { needs: FEWEST_KNOWN };
  const forms = { formal: 0, informal: 0 };
  const modes = { 'in-person': 0, virtual: 0, both: 0 };
  for (const { form, mode } of open) {
    if (form !== undefined) forms[form] += 1;
    if (mode !== undefined) modes[mode] += 1;
  }
  return { forms, modes, known, standsOut: standingOut(forms, modes) };
}

/** Two are a coincidence. */
const FEWEST_KNOWN = 3;

function standingOut(forms: FormInsight['forms'], modes: FormInsight['modes']): FormInsight['standsOut'] {
  if (modes.virtual >= FEWEST_KNOWN && modes['in-person'] + modes.both === 0) return 'all-virtual';
  if (forms.formal >= FEWEST_KNOWN && forms.informal === 0) return 'all-formal';
  if (forms.informal >= FEWEST_KNOWN && forms.formal === 0) return 'all-informal';
  return modes['in-person'] >= FEWEST_KNOWN && modes.virtual + modes.both === 0 ? 'all-in-person' : 'several';
}
