/** The shape of the insights while they are reckoned: the words of what is counted, then places as tall as a drawing. */
import styles from './coming-insights.module.css';

const PLACES = ['a', 'b', 'c'];

export function ComingInsights() {
  return (
    <div className={styles['coming']} aria-hidden>
      <div className={styles['counted']} />
      {PLACES.map((place) => (
        <div key={place} className={styles['place']} />
      ))}
    </div>
  );
}
