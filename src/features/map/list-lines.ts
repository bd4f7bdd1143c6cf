/** The lines of the list: a heading for each sphere, below it its people, the close ones first, each by name. */
import type { RosePerson } from '../../domain/rose-person.ts';
import type { Rose } from '../../domain/rose.ts';
import { compareTexts } from '../../domain/order.ts';

export type Line =
  | { readonly kind: 'sphere'; readonly key: string; readonly sphereId: string | undefined }
  | { readonly kind: 'person'; readonly key: string; readonly person: RosePerson };

export function linesOf({ sectors }: Rose, collator: Intl.Collator): readonly Line[] {
  return sectors.flatMap(({ sphereId, people }): readonly Line[] => [
    { kind: 'sphere', key: `sphere ${sphereId ?? ''}`, sphereId },
    ...people
      .toSorted(
        (one, other) =>
          compareTexts(one.tie, other.tie) ||
          collator.compare(one.displayName, other.displayName) ||
          compareTexts(one.id, other.id),
      )
      .map((person): Line => ({ kind: 'person', key: person.id, person })),
  ]);
}
