/** The list element and its items, which know their place among all: of many only those in view are in the page. */
import { createContext, use, type CSSProperties, type ReactNode, type Ref } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';

/** How many items the list has in all. */
export const ItemsContext = createContext(0);

type TipUlProps = {
  readonly children: ReactNode;
  readonly style?: CSSProperties;
  readonly ref?: Ref<HTMLUListElement>;
};

export function TipUl({ children, style, ref }: TipUlProps) {
  const { tips } = useMessages();
  return (
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari takes the role away from lists without bullets
    <ul ref={ref} role="list" style={style} aria-label={tips.title}>
      {children}
    </ul>
  );
}

type TipItemProps = {
  /** From 0. */
  readonly index: number;
  readonly children: ReactNode;
  readonly style?: CSSProperties;
  readonly ref?: Ref<HTMLLIElement>;
};

export function TipItem({ index, children, style, ref }: TipItemProps) {
  return (
    <li ref={ref} style={style} aria-posinset={index + 1} aria-setsize={use(ItemsContext)}>
      {children}
    </li>
  );
}
