/** The way back: to the screen one came from, or, when one came from outside, up to `to`. */
import { ChevronLeft } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useLabels } from '../labels.ts';
import { hasEarlierScreen } from '../screen-history.ts';
import styles from './icon-button.module.css';

export function BackLink({ to }: { readonly to: string }) {
  const { back } = useLabels();
  return (
    <a href={`#${to}`} className={styles['icon']} aria-label={back} onClick={goBack}>
      <ChevronLeft size={24} strokeWidth={1.75} aria-hidden />
    </a>
  );
}

function goBack(event: MouseEvent): void {
  if (!hasEarlierScreen() || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  window.history.back();
}
