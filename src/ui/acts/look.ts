/** How an act looks. `primary` (coral) is for THE act of a screen and no other; `quiet` has an edge; `plain` is underlined text. */
import { classNames } from '../class-names.ts';
import styles from './button.module.css';

export type Look = 'primary' | 'quiet' | 'plain';

/** The classes of a button of this look; `wide` fills the row. */
export function lookClasses(look: Look, wide: boolean): string {
  return classNames(styles['button'], styles[look], wide && styles['wide']);
}
