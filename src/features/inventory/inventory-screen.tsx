/** The inventory: a walk past the places of one's life, a stop at a time, to remember people one knows already. */
import { nextStop, stopsDone } from '../../domain/inventory.ts';
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Progress } from '../../ui/layout/progress.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { StopLists } from './stop-lists.tsx';
import { useWalk, type Walk } from './use-walk.ts';

export function InventoryScreen() {
  const { inventory: words } = useMessages();
  const walk = useWalk();
  return (
    <Page title={words.title} backTo={paths.contacts}>
      <Stack gap="wide">
        <Soft>{words.intro}</Soft>
        {walk === undefined ? (
          <Skeleton shape="rows" />
        ) : (
          <>
            <Ahead walk={walk} />
            <StopLists walk={walk} />
          </>
        )}
      </Stack>
    </Page>
  );
}

/** How far one has come, and the next stop. */
function Ahead({ walk: { stops, inventory, nameOf } }: { readonly walk: Walk }) {
  const { inventory: words, language } = useMessages();
  const next = nextStop(stops, inventory);
  const done = stopsDone(stops, inventory);
  const isBegun = Object.keys(inventory).length > 0;
  const text = words.progress(numberText(language, done), numberText(language, stops.length));
  return (
    <Stack>
      {isBegun && <Progress label={words.title} part={done / stops.length} text={text} />}
      {next === undefined ? (
        <p>{words.allDone}</p>
      ) : (
        <LinkButton look="primary" wide to={paths.inventoryStop(next.code)}>
          {(isBegun ? words.goOn : words.start)(nameOf(next))}
        </LinkButton>
      )}
    </Stack>
  );
}
