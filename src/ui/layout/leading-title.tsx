/** The headline of a stage, to which the reader is led when it comes; with another `key` it comes anew. */
import { useEffect, useEffectEvent, useRef } from 'react';
import { classNames } from '../class-names.ts';
import styles from './leading-title.module.css';

type LeadingTitleProps = {
  readonly text: string;
  readonly large?: boolean;
  /** False when the reader is led elsewhere. */
  readonly takesFocus?: boolean;
};

export function LeadingTitle({ text, large = false, takesFocus = true }: LeadingTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const leadHere = useEffectEvent(() => takesFocus && heading.current?.focus());
  useEffect(() => void leadHere(), []);
  return (
    <h2 ref={heading} tabIndex={-1} className={classNames(styles['title'], large && styles['large'])}>
      {text}
    </h2>
  );
}
