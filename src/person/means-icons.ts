/** The icon of each means. */
import { Copy, Mail, MessageCircle, MessageSquare, Phone, Share2, ShieldCheck, type LucideIcon } from 'lucide-react';
import type { Means } from '../domain/means.ts';

export const meansIcons: { readonly [Each in Means]: LucideIcon } = {
  sms: MessageSquare,
  call: Phone,
  mail: Mail,
  whatsapp: MessageCircle,
  signal: ShieldCheck,
  share: Share2,
  copy: Copy,
};
