/** The shape of insights while they are reckoned: places as tall as one with its drawing. */
import styles from './coming-insights.module.css';

const PLACES = ['a', 'b'];

export function ComingInsights() {
  return (
    <div className={styles['coming']} aria-hidden>
      {PLACES.map((place) => (
        <div key={place} className={styles['place']} />
      ))}
    </div>
  );
}
