/** Where more of it is: what was given and asked, who can do what, whom one knows already, and asking oneself. */
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { relativeDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { measureStanding, type MeasureStanding } from '../../store/measures.ts';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';

export function Places() {
  const { compass, giving, promises, profile, measure, map, insights } = useMessages();
  const { places: words } = compass;
  const today = useToday();
  const standing = useLive((database) => measureStanding(database, today), [today]);
  return (
    <Section title={words.title} ruled>
      <Stack as="ul" gap="none">
        <Row title={map.title} note={map.note} to={paths.map} />
        <Row title={measure.title} note={<MeasureNote standing={standing} />} to={paths.measure} />
        <Row title={insights.title} note={words.insightsNote} to={paths.insights} />
        <Row title={giving.title} note={giving.intro} to={paths.giveAndTake} />
        <Row title={words.asks} to={paths.asks} />
        <Row title={words.quickHelp} to={paths.quickHelp} />
        <Row title={words.palette} note={words.paletteNote} to={paths.palette} />
        <Row title={words.inventory} note={words.inventoryNote} to={paths.inventory} />
        <Row title={words.introductions} to={paths.introductions} />
        <Row title={promises.title} to={paths.promises} />
        <Row title={profile.title} to={paths.profile} />
      </Stack>
    </Section>
  );
}

function MeasureNote({ standing }: { readonly standing: MeasureStanding | undefined }) {
  const { compass, language } = useMessages();
  const { places: words } = compass;
  const today = useToday();
  if (standing?.dueOn === undefined) return words.measureFirst;
  return standing.isDue ? words.measureDue : words.measureNext(relativeDay(language, standing.dueOn, today));
}
