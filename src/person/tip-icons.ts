/** The icon of each kind of tip. */
import {
  BookOpen,
  BriefcaseBusiness,
  CalendarDays,
  ContactRound,
  FileText,
  Lightbulb,
  Newspaper,
  PenLine,
  Play,
  Podcast,
  Presentation,
  type LucideIcon,
} from 'lucide-react';
import type { TipKind } from '../domain/tip.ts';

export const tipIcons: { readonly [Kind in TipKind]: LucideIcon } = {
  article: Newspaper,
  book: BookOpen,
  podcast: Podcast,
  talk: Presentation,
  report: FileText,
  blog: PenLine,
  video: Play,
  event: CalendarDays,
  job: BriefcaseBusiness,
  person: ContactRound,
  other: Lightbulb,
};
