/** The page of a stop: what helps to remember, who is here already, a name at a time, and all of them added at once. */
import type { Stop } from '../../domain/inventory.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { KnownHere } from './known-here.tsx';
import { NameField } from './name-field.tsx';
import { NamedList } from './named-list.tsx';
import { StopFoot } from './stop-foot.tsx';
import styles from './stop-page.module.css';
import { useStop } from './use-stop.ts';
import type { Walk } from './use-walk.ts';

type StopPageProps = { readonly walk: Walk; readonly stop: Stop };

export function StopPage({ walk, stop }: StopPageProps) {
  const { inventory: words } = useMessages();
  const name = walk.nameOf(stop);
  const acts = useStop(stop, walk.inventory[stop.code] ?? NOTHING, name);
  const spheres = walk.spheres.map(({ id, name: label, color }) => ({ value: id, label, hue: color }));
  return (
    <Page title={name} backTo={paths.inventory}>
      <Stack gap="wide">
        <ul className={styles['prompts']}>
          {walk.promptsOf(stop).map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
        <NameField onName={acts.remember} />
        {acts.named.length > 0 && <NamedList named={acts.named} onForget={acts.forget} />}
        <KnownHere sphereId={acts.sphereId} contactIds={acts.contactIds} />
        <TextField
          label={words.where}
          hint={words.whereHint}
          value={acts.where}
          onChange={acts.setWhere}
          onBlur={acts.keepWhere}
        />
        <Choice
          label={words.from}
          value={acts.sphereId ?? ''}
          options={[...spheres, { value: '', label: words.nowhere }]}
          onChange={acts.chooseSphere}
        />
        <StopFoot acts={acts} />
      </Stack>
    </Page>
  );
}

const NOTHING = {};
