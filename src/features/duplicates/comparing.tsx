/** Two people side by side: what says that they are one, what is to stand where they differ, and what would come of it. */
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import type { Comparison } from '../../store/merging/comparison.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { presentPlace } from '../../ui/screen-history.ts';
import { Evidences } from './evidences.tsx';
import styles from './pair-card.module.css';
import type { Place } from './place.ts';
import { Side } from './side.tsx';
import { Together } from './together.tsx';
import { useComparison, type Ids } from './use-comparison.ts';
import { useNotSame } from './use-not-same.ts';

export type ComparingProps = {
  readonly ids: Ids;
  readonly backTo: string;
  /** Once they are one: who lives on, and where the person was when it was begun. */
  readonly onMade: (keptId: string, from: Place) => void;
  /** Once it is said that they are two. */
  readonly onNotSame: (from: Place) => void;
};

export function Comparing({ ids, backTo, onMade, onNotSame }: ComparingProps) {
  const { duplicates: words } = useMessages();
  const sayNotSame = useNotSame();
  const comparison = useComparison(ids);
  async function notSame(): Promise<void> {
    const from = presentPlace();
    await sayNotSame(ids);
    onNotSame(from);
  }

  if (comparison === null) {
    return (
      <Page title={words.notHere} backTo={backTo}>
        <p>{words.notHereText}</p>
        <LinkButton to={paths.duplicates}>{words.toList}</LinkButton>
      </Page>
    );
  }
  return (
    <Page title={words.compareTitle} backTo={backTo}>
      {comparison === undefined ? (
        <Skeleton shape="cards" />
      ) : (
        <Stack gap="wide">
          <Two comparison={comparison} />
          <Together key={ids.join(' ')} comparison={comparison} onMade={onMade} onNotSame={notSame} />
        </Stack>
      )}
    </Page>
  );
}

function Two({ comparison }: { readonly comparison: Comparison }) {
  const { duplicates: words } = useMessages();
  const { one, other, spheres, talks, isDistinct } = comparison;
  return (
    <Stack>
      <div className={styles['sides']}>
        <Side contact={one} spheres={spheres} noted={words.noted(talks.one)} />
        <Side contact={other} spheres={spheres} noted={words.noted(talks.other)} />
      </div>
      <Evidences weighing={comparison} />
      {isDistinct && <Soft>{words.wasSaidNotSame}</Soft>}
    </Stack>
  );
}
