/** A face: initials, or a picture, in a ring. What ring and hue mean is the caller's; `spoken` says it to screen readers. */
import { useState } from 'react';
import { classNames } from '../class-names.ts';
import { Hidden } from '../hidden.tsx';
import { hueColor, type Hue } from '../hue.ts';
import styles from './face.module.css';

export type FaceProps = {
  /** One or two letters. */
  readonly initials: string;
  readonly hue?: Hue | undefined;
  readonly line: 'solid' | 'dashed' | 'none';
  /** 40, 48 or 64 px. */
  readonly size?: 'small' | 'medium' | 'large';
  /** What the ring says, in words; absent when the name beside it says enough. */
  readonly spoken?: string | undefined;
  /** The address of a picture that takes the place of the initials. */
  readonly picture?: string | undefined;
};

export function Face({ initials, hue, line, size = 'medium', spoken, picture }: FaceProps) {
  const [broken, setBroken] = useState<string>();
  return (
    <span className={classNames(styles['face'], styles[line], styles[size])} style={{ color: hueColor(hue) }} data-face>
      {picture === undefined || picture === broken ? (
        <span aria-hidden>{initials}</span>
      ) : (
        <img className={styles['picture']} src={picture} alt="" onError={() => setBroken(picture)} />
      )}
      {spoken !== undefined && <Hidden>{spoken}</Hidden>}
    </span>
  );
}
