/** What is known of a tip: its link, its day, its topics, its note; a link that may not be followed is plain text. */
import { CalendarDays, Link } from 'lucide-react';
import { hostOf } from '../../domain/tip-link.ts';
import { isOver, type Tip } from '../../domain/tip.ts';
import { useToday } from '../../hooks/use-today.ts';
import { relativeDay, shortDay } from '../../i18n/format.ts';
import { languageName } from '../../i18n/language-names.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { safeLink } from '../../platform/safe-link.ts';
import { SafeLink } from '../../ui/acts/safe-link.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import styles from './tip-facts.module.css';
import { TipNote } from './tip-note.tsx';

export function TipFacts({ tip }: { readonly tip: Tip }) {
  const { tips: words, language } = useMessages();
  const today = useToday();
  const { url, eventOn, note } = tip;
  const away = tip.archivedOn && words.page.archivedOn(relativeDay(language, tip.archivedOn, today));
  const about = [...tip.topics, ...(tip.language === undefined ? [] : [languageName(tip.language, language)])];
  return (
    <Stack>
      {away && <Soft>{away}</Soft>}
      {url !== undefined && <TipLink url={url} />}
      {eventOn !== undefined && (
        <Wash icon={CalendarDays}>
          <p>{words.page.on(shortDay(language, eventOn, today))}</p>
          {isOver(tip, today) && <Soft>{words.over}</Soft>}
        </Wash>
      )}
      {note !== undefined && <TipNote key={note} note={note} />}
      {about.length > 0 && <Soft>{about.join(' · ')}</Soft>}
    </Stack>
  );
}

function TipLink({ url }: { readonly url: string }) {
  const href = safeLink(url);
  return (
    <p className={styles['link']}>
      <Link size={18} strokeWidth={1.75} aria-hidden />
      <SafeLink href={href}>{(href && hostOf(href)) ?? url}</SafeLink>
    </p>
  );
}
