/** Export: everything one has written down, as a file of one's own. */
import { Download, Share2, Users } from 'lucide-react';
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/acts/button.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { Switch } from '../../ui/fields/switch.tsx';
import { Empty } from '../../ui/layout/empty.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { ExportedNote } from './exported-note.tsx';
import { useExportScreen } from './use-export-screen.ts';

export function ExportScreen() {
  const words = useMessages().exporting;
  const screen = useExportScreen();
  const { size } = screen;
  return (
    <Page title={words.title} backTo={paths.settings}>
      {size?.people === 0 && (
        <Empty
          icon={Users}
          title={words.nobodyTitle}
          text={words.nobodyText}
          act={<LinkButton to={paths.import}>{words.bringIn}</LinkButton>}
        />
      )}
      {size !== undefined && size.people > 0 && <ExportForm screen={screen} size={size} />}
    </Page>
  );
}

type Screen = ReturnType<typeof useExportScreen>;
type ExportFormProps = { readonly screen: Screen; readonly size: NonNullable<Screen['size']> };

function ExportForm({ screen, size }: ExportFormProps) {
  const { exporting: words, language } = useMessages();
  const { kind, saved } = screen;
  const people = numberText(language, size.people);
  return (
    <Stack gap="wide">
      <Stack gap="close">
        <p>{words.intro}</p>
        <Soft>
          {words.holds(people, size.people === 1)}{' '}
          {size.interactions > 0 && words.noted(numberText(language, size.interactions), size.interactions === 1)}
        </Soft>
      </Stack>
      <Choice
        label={words.what}
        value={kind}
        options={(['own', 'google', 'excel'] as const).map((value) => ({ value, label: words.kinds[value] }))}
        hint={words.kindHints[kind]}
        onChange={screen.chooseKind}
      />
      {kind === 'own' && (
        <Switch
          label={words.confidential}
          hint={words.confidentialHint}
          on={screen.withConfidential}
          onChange={screen.setWithConfidential}
        />
      )}
      <Stack gap="close">
        <Soft>{words.fileName(screen.name)}</Soft>
        <Soft>{words.photos}</Soft>
      </Stack>
      <Button look="primary" icon={Download} wide disabled={screen.isWriting} onClick={screen.save}>
        {screen.isWriting ? words.writing : words.save}
      </Button>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output may not hold paragraphs */}
      <div role="status">{saved && <ExportedNote saved={saved} />}</div>
      {saved?.isSharable === true && (
        <Button icon={Share2} wide onClick={() => screen.share(saved)}>
          {words.share}
        </Button>
      )}
    </Stack>
  );
}
