/** The frame of a step: its question, to which the reader is led when it comes, what it asks, and the way out at its end. */
import { useEffect, useRef, type ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Progress } from '../../ui/layout/progress.tsx';
import styles from './step.module.css';

type StepProps = {
  readonly title: string;
  /** How much of the whole run lies behind, 0 to 1. */
  readonly part: number;
  readonly children: ReactNode;
  readonly onLeave: () => void;
};

export function Step({ title, part, children, onLeave }: StepProps) {
  const { welcome: words } = useMessages();
  return (
    <Page
      title={title}
      heading={
        <div className={styles['head']}>
          <Progress label={words.progress} part={part} />
          <StepTitle key={title} text={title} />
        </div>
      }
    >
      {children}
      <div className={styles['leave']}>
        <Button look="plain" onClick={onLeave}>
          {words.leave}
        </Button>
      </div>
    </Page>
  );
}

function StepTitle({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={heading} className={styles['title']} tabIndex={-1}>
      {text}
    </h1>
  );
}
