/** The shape of what is coming, shown only if it takes more than a fifth of a second. Silent to screen readers. */
import styles from './skeleton.module.css';

export type SkeletonProps = { readonly shape: 'cards' | 'rows' };

const PLACES = { cards: ['a', 'b', 'c'], rows: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] };

export function Skeleton({ shape }: SkeletonProps) {
  return (
    <div className={styles['skeleton']} aria-hidden>
      {PLACES[shape].map((place) => (
        <div key={place} className={shape === 'cards' ? styles['block'] : styles['row']} />
      ))}
    </div>
  );
}
