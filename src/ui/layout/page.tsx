/** The frame of one screen: a bar with the way back and what one may do, then the title, then its content. */
import { useEffect, type ReactNode } from 'react';
import { BackLink } from '../acts/back-link.tsx';
import styles from './page.module.css';

export type PageProps = {
  /** The screen's heading; also the title of the tab. Absent while the screen is still coming. */
  readonly title?: string;
  /** The title of the tab, where the heading says what is to stand in no browser's history, such as a name. */
  readonly tabTitle?: string;
  readonly children: ReactNode;
  /** A quiet word above the title, such as the week. */
  readonly over?: string;
  /** Where back leads for those who came from outside; absent on the four tabs. */
  readonly backTo?: string;
  /** Icon links and buttons, or a `Menu`, at the end of the bar. */
  readonly acts?: ReactNode;
  /** Stands in for the plain heading; it must hold the one `<h1 tabIndex={-1}>` of the screen. */
  readonly heading?: ReactNode;
};

export function Page({ title, tabTitle = title, children, over, backTo, acts, heading }: PageProps) {
  useEffect(() => {
    document.title = tabTitle === undefined ? 'Livstegn' : `${tabTitle} · Livstegn`;
  }, [tabTitle]);
  const hasBar = over !== undefined || backTo !== undefined;
  const shownHeading = heading ?? (title !== undefined && <Title title={title} />);
  return (
    <div className={styles['page']}>
      {hasBar && (
        <div className={styles['bar']}>
          {backTo !== undefined && <BackLink to={backTo} />}
          {over !== undefined && <p className={styles['over']}>{over}</p>}
          <div className={styles['acts']}>{acts}</div>
        </div>
      )}
      <div className={styles['top']}>
        {shownHeading}
        {!hasBar && <div className={styles['acts']}>{acts}</div>}
      </div>
      {children}
    </div>
  );
}

function Title({ title }: { readonly title: string }) {
  return (
    <h1 className={styles['title']} tabIndex={-1}>
      {title}
    </h1>
  );
}
