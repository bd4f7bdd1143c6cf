/**
 * A list of which, where it is long, only the items in view are in the page: the element and its items, for a virtualizer
 * or for all of them at once. Each item knows its place among all.
 */
import { createContext, use, type CSSProperties, type ReactNode, type Ref } from 'react';
import styles from './long-list.module.css';

/** What the elements of one list know of it; `count`: how many items it has in all. */
export const LongListContext = createContext<{ readonly label?: string; readonly count: number }>({ count: 0 });

type LongUlProps = {
  readonly children: ReactNode;
  readonly style?: CSSProperties;
  readonly ref?: Ref<HTMLUListElement>;
};

export function LongUl({ children, style, ref }: LongUlProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari takes the role away from lists without bullets
    <ul ref={ref} role="list" className={styles['list']} style={style} aria-label={use(LongListContext).label}>
      {children}
    </ul>
  );
}

type LongItemProps = {
  /** From 0. */
  readonly index: number;
  readonly children: ReactNode;
  readonly style?: CSSProperties;
  readonly ref?: Ref<HTMLLIElement>;
};

export function LongItem({ index, children, style, ref }: LongItemProps) {
  const { count } = use(LongListContext);
  return (
    <li ref={ref} className={styles['item']} style={style} aria-posinset={index + 1} aria-setsize={count}>
      {children}
    </li>
  );
}
