/** Week: who will hear from you, with the reason why now; what is under way, days to keep in mind and the quiet lines come after. */
import { Settings as Gear } from 'lucide-react';
import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import { Redirect } from 'wouter';
import { weekNumberOf } from '../../domain/calendar-date.ts';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { NamesHiddenContext } from '../../person/use-names.ts';
import { whenOpened } from '../../person/when-opened.tsx';
import { isLookingAround } from '../../platform/looking-around.ts';
import { IconLink } from '../../ui/acts/icon-link.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { PersonCard } from './person-card.tsx';
import { NobodyHere, NotYet, QuietWeek } from './quiet-week.tsx';
import { RoundInvitation } from './round-invitation.tsx';
import styles from './week-screen.module.css';
import { useNamesHidden } from './use-names-hidden.ts';
import type { Gone } from './use-card-acts.ts';
import type { WeekPerson } from '../../store/week.ts';
import { WhenQuiet } from './when-quiet.tsx';
import { useWeekScreen, type WeekScreenModel } from './use-week-screen.ts';

const BelowCards = whenOpened(async () => (await import('./below/below-cards.tsx')).BelowCards);
const CardSwipes = whenOpened(async () => (await import('./swiping/card-swipes.tsx')).CardSwipes);
const ChangeRhythmSheet = whenOpened(
  async () => (await import('../../person/change-rhythm-sheet.tsx')).ChangeRhythmSheet,
);
const AboveCards = lazy(async () => ({ default: (await import('./above/above-cards.tsx')).AboveCards }));
const NamesButton = whenOpened(async () => (await import('./names-button.tsx')).NamesButton);

export function WeekScreen() {
  const model = useWeekScreen();
  if (model.lists === 'beginning' || (model.lists === 'nobody' && !isLookingAround())) {
    return <Redirect to={paths.welcome} replace />;
  }
  // nothing flashes up on the way to the welcome
  return model.lists === 'unsure' ? null : <WeekPage model={model} />;
}

function WeekPage({ model }: { readonly model: WeekScreenModel }) {
  const { week: words, words: common, app } = useFirstMessages();
  const names = useNamesHidden();
  const mayStandAbove = model.hasNetworks || model.isBack;
  const [isAboveKnown, setAboveKnown] = useState(false);
  const letCome = useCallback(() => setAboveKnown(true), []);
  const isShown = model.lists !== undefined && (isAboveKnown || !mayStandAbove);
  return (
    <NamesHiddenContext value={names.areHidden}>
      <Page
        title={words.title}
        over={common.weekHeading(weekNumberOf(model.today))}
        acts={
          <>
            {names.isWanted && <NamesButton areHidden={names.areHidden} onToggle={names.toggle} />}
            <IconLink icon={Gear} label={app.settings} to={paths.settings} />
          </>
        }
      >
        {mayStandAbove && (
          <Suspense>
            <AboveCards onKnown={letCome} />
          </Suspense>
        )}
        {isShown ? <People model={model} /> : <Skeleton shape="cards" />}
        {isShown && (
          <WhenQuiet>
            <BelowCards model={model} />
          </WhenQuiet>
        )}
      </Page>
    </NamesHiddenContext>
  );
}

function People({ model: { lists, cardDrafts, today } }: { readonly model: WeekScreenModel }) {
  const { week: words } = useFirstMessages();
  const [tooOften, setTooOften] = useState<WeekPerson>();
  const top = useRef<HTMLDivElement>(null);
  /** The focus doesn't fall into nothing with the card that held it. */
  function afterGone(person: WeekPerson, gone: Gone): void {
    top.current?.focus({ preventScroll: true });
    if (gone === 'too-often') setTooOften(person);
  }

  if (lists === undefined || lists === 'beginning' || lists === 'unsure') return null;
  if (lists === 'nobody') return <NobodyHere />;
  if (lists === 'none') return <NotYet />;
  const { planId, reckonedOn, waiting, done } = lists;
  return (
    <div ref={top} tabIndex={-1} className={styles['people']}>
      <RoundInvitation lists={lists} today={today} />
      {waiting.length === 0 && <QuietWeek doneCount={done.length} />}
      {waiting.length > 0 && (
        <Stack as="ul" gap="normal" label={words.people}>
          {waiting.map((person) => (
            <PersonCard
              key={person.contact.id}
              person={person}
              week={{ planId, reckonedOn, today }}
              draft={cardDrafts.get(person.contact.id)}
              onGone={(gone) => afterGone(person, gone)}
            />
          ))}
        </Stack>
      )}
      <WhenQuiet>
        <CardSwipes place={top} people={waiting} planId={planId} onGone={afterGone} />
      </WhenQuiet>
      {tooOften && <ChangeRhythmSheet person={tooOften} onClose={() => setTooOften(undefined)} />}
    </div>
  );
}
