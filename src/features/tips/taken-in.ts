/** How one takes in a tip of a kind: a podcast is heard, a film seen, the rest read. */
import { knownKind, type Tip, type TipKind } from '../../domain/tip.ts';

export function takenInBy({ kind }: Pick<Tip, 'kind'>): 'read' | 'heard' | 'seen' {
  return BY_KIND[knownKind(kind)] ?? 'read';
}

const BY_KIND: { readonly [Kind in TipKind]?: 'heard' | 'seen' } = {
  podcast: 'heard',
  talk: 'heard',
  video: 'seen',
  event: 'seen',
};
