/** The frame of one step: × and the progress line, its heading, its content, and at the foot the ways back and on. */
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { stepsOf } from '../../domain/round.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { IconButton } from '../../ui/acts/icon-button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { AfterTalk } from './after-talk.tsx';
import { RoundBar } from './round-bar.tsx';
import styles from './round-page.module.css';
import type { Walk } from './use-check-in.ts';
import { useSwipe } from './use-swipe.ts';

type RoundPageProps = {
  readonly walk: Walk;
  readonly title: string;
  /** Stands above the heading. */
  readonly over?: ReactNode;
  /** Likewise, or beside it where the screen is short. */
  readonly face?: ReactNode;
  readonly children: ReactNode;
  /** The one act that leads on, always within the thumb's reach. */
  readonly act?: ReactNode;
  /** What leads on without doing anything, where the step has no act of its own that does. */
  readonly pass?: { readonly label: string; readonly onPass: () => void };
};

export function RoundPage({ walk, title, over, face, children, act, pass }: RoundPageProps) {
  const { checkIn: words } = useMessages();
  const countId = useId();
  const { place, round, on, back } = walk;
  const step = useRef<HTMLDivElement>(null);
  useSwipe(step, place.step === 'people' ? { onLeft: on, ...(back && { onRight: back }) } : NOWHERE);
  useEffect(() => {
    // no tab is called by anybody's name
    document.title = `${place.step === 'people' ? words.steps.people : title} · Livstegn`;
    focusHeading();
    window.scrollTo(0, 0);
  }, [title, place.step, words.steps.people]);
  return (
    <div className={styles['page']} data-no-tabs>
      <div className={styles['bar']}>
        <IconButton
          icon={X}
          label={place.step === 'close' ? words.leave : words.pause}
          onClick={place.step === 'close' ? walk.finish : walk.pause}
        />
        <RoundBar steps={stepsOf(round)} now={place.step} />
        <span id={countId} className={styles['count']}>
          {place.step === 'people' && words.place(place.number, place.of)}
        </span>
      </div>
      <div ref={step} className={styles['step']}>
        {over}
        <div className={styles['head']}>
          {face}
          <h1 className={styles['title']} tabIndex={-1} aria-describedby={countId}>
            {title}
          </h1>
        </div>
        {children}
        {place.step !== 'since' && <AfterTalk walk={walk} />}
      </div>
      <div className={classNames(styles['end'], act !== undefined && styles['stays'])}>
        {act}
        <Ways back={back} pass={pass} />
      </div>
    </div>
  );
}

const NOWHERE = {};

function Ways({
  back,
  pass,
}: {
  readonly back: Walk['back'] | undefined;
  readonly pass: RoundPageProps['pass'] | undefined;
}) {
  const { checkIn: words } = useMessages();
  return (
    <div className={styles['ways']}>
      {back && (
        <Button look="plain" icon={ChevronLeft} onClick={back}>
          {words.back}
        </Button>
      )}
      {pass && (
        <span className={styles['pass']}>
          <Button look="plain" onClick={pass.onPass}>
            {pass.label}
            <ChevronRight size={20} strokeWidth={1.75} aria-hidden />
          </Button>
        </span>
      )}
    </div>
  );
}

/** Brings the focus to the step's heading; under an open sheet nothing happens. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}
