/** The mark of the app, drawn as one long line that stirs and ends in a dot: a sign of life. */
import styles from './welcome-screen.module.css';

export function Pulse() {
  return (
    <svg className={styles['pulse']} viewBox="0 0 350 120" preserveAspectRatio="xMinYMid" aria-hidden>
      <path
        className={styles['line']}
        d="M-2000 66h2118c7 0 10-3 13-10l18-42c3-7 9-7 12 1l28 88c2 8 9 8 12 1l15-37c3-7 6-9 12-9h74"
      />
      <circle className={styles['dot']} cx="314" cy="58" r="9" />
    </svg>
  );
}
