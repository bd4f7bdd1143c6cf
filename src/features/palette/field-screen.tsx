/** One field of the palette: what it is wanted for, who covers it, and one thing to do where it is thin. */
import { useParams } from 'wouter';
import { entryOf } from '../../domain/palette.ts';
import { usePalette } from '../../hooks/use-palette.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Empty } from '../../ui/layout/empty.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { FieldPage } from './field-page.tsx';

export function FieldScreen() {
  const { palette: words, language } = useMessages();
  const { key = '' } = useParams<{ key?: string }>();
  const palette = usePalette(language);
  if (palette === undefined) {
    return (
      <Page backTo={paths.palette}>
        <Skeleton shape="rows" />
      </Page>
    );
  }
  const entry = entryOf(palette, key);
  if (entry !== undefined) return <FieldPage entry={entry} />;
  const { title, text, act } = words.gone;
  return (
    <Page title={words.title} backTo={paths.palette}>
      <Empty title={title} text={text} act={<LinkButton to={paths.palette}>{act}</LinkButton>} />
    </Page>
  );
}
