/** A spot of colour before a name. */
import { hueColor, type Hue } from '../hue.ts';
import styles from './dot.module.css';

export function Dot({ hue }: { readonly hue: Hue }) {
  return <span className={styles['dot']} style={{ color: hueColor(hue) }} />;
}
