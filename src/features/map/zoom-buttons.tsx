/** Larger, smaller, whole: for those who don't pinch, in the corners that the rose leaves empty. */
import { Minimize2, Minus, Plus } from 'lucide-react';
import { useMessages } from '../../i18n/use-messages.ts';
import { IconButton } from '../../ui/acts/icon-button.tsx';
import styles from './zoom-buttons.module.css';
import { LARGEST } from './use-zoom.ts';

type ZoomButtonsProps = {
  /** How many times larger the drawing is seen. */
  readonly k: number;
  readonly enlarge: () => void;
  readonly reduce: () => void;
  readonly showWhole: () => void;
  /** Where something is chosen: lets go of it. */
  readonly onWhole?: () => void;
};

export function ZoomButtons({ k, enlarge, reduce, showWhole, onWhole }: ZoomButtonsProps) {
  const { map: words } = useMessages();
  function whole(): void {
    onWhole?.();
    showWhole();
  }
  return (
    <>
      <div className={styles['less']}>
        <IconButton icon={Minus} label={words.zoomOut} disabled={k <= 1} onClick={reduce} />
      </div>
      <div className={styles['more']}>
        <IconButton icon={Plus} label={words.zoomIn} disabled={k >= LARGEST} onClick={enlarge} />
      </div>
      {(k > 1 || onWhole !== undefined) && (
        <div className={styles['whole']}>
          <IconButton icon={Minimize2} label={words.whole} onClick={whole} />
        </div>
      )}
    </>
  );
}
