/** The list element and its items, which know their place among all: only those in view are in the page. */
import { createContext, use, type CSSProperties, type ReactNode, type Ref } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import styles from './people-ul.module.css';

/** How many items the list has in all. */
export const ItemsContext = createContext(0);

type PeopleUlProps = {
  readonly children: ReactNode;
  readonly style?: CSSProperties;
  readonly ref?: Ref<HTMLUListElement>;
};

export function PeopleUl({ children, style, ref }: PeopleUlProps) {
  const { contacts } = useMessages();
  return (
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari takes the role away from lists without bullets
    <ul ref={ref} role="list" className={styles['list']} style={style} aria-label={contacts.title}>
      {children}
    </ul>
  );
}

type PeopleItemProps = {
  /** From 0. */
  readonly index: number;
  readonly children: ReactNode;
  readonly style?: CSSProperties;
  readonly ref?: Ref<HTMLLIElement>;
};

export function PeopleItem({ index, children, style, ref }: PeopleItemProps) {
  return (
    <li ref={ref} className={styles['item']} style={style} aria-posinset={index + 1} aria-setsize={use(ItemsContext)}>
      {children}
    </li>
  );
}
