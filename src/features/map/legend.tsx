/** Which hue is which sphere; pressing one brings its sector forward, pressing it again lets it go. */
import { useMessages } from '../../i18n/use-messages.ts';
import type { MapNow } from '../../store/map.ts';
import { hueColor } from '../../ui/hue.ts';
import type { Choice } from './choice.ts';
import styles from './legend.module.css';
import { sphereName } from './sphere-name.ts';

type LegendProps = {
  readonly now: MapNow;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
};

export function Legend({ now, choice, onChoose }: LegendProps) {
  const { map: words } = useMessages();
  const { rose, spheres } = now;
  return (
    <ul className={styles['legend']} aria-label={words.legend}>
      {rose.sectors.map(({ sphereId }) => {
        const isForward = choice?.kind === 'sphere' && choice.sphereId === sphereId;
        return (
          <li key={sphereId ?? ''}>
            <button
              type="button"
              className={styles['entry']}
              aria-pressed={isForward}
              onClick={() => onChoose(isForward ? undefined : { kind: 'sphere', sphereId })}
            >
              <span className={styles['hue']} style={{ color: hueColor(spheres.get(sphereId ?? '')?.color) }} />
              {sphereName(now, sphereId, words.others)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
