/** The sign of each kind of what is given and received. */
import {
  BookOpen,
  Clock,
  Gift,
  HandHelping,
  HeartHandshake,
  MessageSquareQuote,
  ThumbsUp,
  Waypoints,
  type LucideIcon,
} from 'lucide-react';
import type { ExchangeKind } from '../domain/exchange.ts';

export const kindIcons: { readonly [Kind in ExchangeKind]: LucideIcon } = {
  help: HandHelping,
  tip: BookOpen,
  introduction: Waypoints,
  feedback: MessageSquareQuote,
  time: Clock,
  support: HeartHandshake,
  reference: ThumbsUp,
  other: Gift,
};
