/** The part of the screen onto which a file may be dropped. */
import { useState, type DragEvent, type ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './drop-place.module.css';

type DropPlaceProps = {
  /** Absent: not now. */
  readonly onFile: ((file: File) => void) | undefined;
  readonly children: ReactNode;
};

export function DropPlace({ onFile, children }: DropPlaceProps) {
  const [isOver, setOver] = useState(false);
  function over(event: DragEvent): void {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(onFile !== undefined);
  }
  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) onFile?.(file);
  }
  return (
    <div
      className={classNames(styles['place'], isOver && styles['over'])}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
}
