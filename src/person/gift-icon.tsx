/** The picture of a gift: that of the tip's kind, or hands for people to bring together. Fetched once a gift is shown. */
import { HeartHandshake } from 'lucide-react';
import type { CardGift } from '../domain/card-gift.ts';
import { knownKind } from '../domain/tip.ts';
import { tipIcons } from './tip-icons.ts';

export function GiftIcon({ gift }: { readonly gift: CardGift }) {
  const Icon = gift.kind === 'seeks' ? HeartHandshake : tipIcons[knownKind(gift.tip.kind)];
  return <Icon size={20} strokeWidth={1.75} aria-hidden />;
}
