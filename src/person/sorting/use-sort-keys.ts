/** Sorting by the keyboard: figures, letters of the language, arrows; the figures from four on are the spheres. */
import { useKeys } from '../../ui/use-keys.ts';

export type SortKey = 'strong' | 'weak' | 'rest' | 'later';

type SortKeysActs = {
  /** The letter of each act. */
  readonly letters: { readonly [Key in SortKey]: string };
  readonly onAct: (act: SortKey) => void;
  /** The so manieth sphere, from 0, is chosen or no longer. */
  readonly onSphere: (place: number) => void;
};

export function useSortKeys({ letters, onAct, onSphere }: SortKeysActs): void {
  useKeys((event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (SPHERE_KEY.test(event.key)) {
      onSphere(Number(event.key) - FIRST_SPHERE_KEY);
      return true;
    }
    const act = actOf(event.key, letters);
    if (act !== undefined) onAct(act);
    return act !== undefined;
  });
}

/** The arrow and the figure of each act, as `aria-keyshortcuts` names them. */
export const KEYS_OF: { readonly [Key in SortKey]: readonly string[] } = {
  strong: ['1', 'ArrowRight'],
  weak: ['2', 'ArrowLeft'],
  rest: ['3', 'ArrowDown', 'ArrowUp'],
  later: [],
};

const ACTS: readonly SortKey[] = ['strong', 'weak', 'rest', 'later'];
const FIRST_SPHERE_KEY = 4;
const SPHERE_KEY = /^[4-9]$/;

function actOf(key: string, letters: SortKeysActs['letters']): SortKey | undefined {
  return ACTS.find((act) => KEYS_OF[act].includes(key) || letters[act].toLowerCase() === key.toLowerCase());
}
