/** What to think of when one starts a network or is invited into one, answered over days; on paper, or as a text. */
import { useParams } from 'wouter';
import {
  CHECKLIST_PARTS,
  CHECKLIST_WAYS,
  checklistProgress,
  questionsOf,
  WAY_KEY,
  wayIn,
  type ChecklistWay,
} from '../../domain/checklist.ts';
import type { Network } from '../../domain/network.ts';
import { useDatabase, useLive } from '../../hooks/use-live.ts';
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { answerChecklist } from '../../store/checklist.ts';
import { networkById } from '../../store/networks.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { askedIn } from './checklist-text.ts';
import styles from './checklist.module.css';
import { HandOn } from './hand-on.tsx';
import { Printed } from './printed.tsx';
import { QuestionField } from './question-field.tsx';

export function ChecklistScreen() {
  const { networks: words } = useMessages();
  const { id = '' } = useParams<{ id?: string }>();
  const network = useLive(async (database) => (await networkById(database, id)) ?? null, [id]);
  if (network === undefined) {
    return (
      <Page backTo={paths.network(id)}>
        <Skeleton shape="cards" />
      </Page>
    );
  }
  if (network === null) {
    return (
      <Page backTo={paths.networks} title={words.gone}>
        <p>{words.goneText}</p>
        <LinkButton to={paths.networks}>{words.all}</LinkButton>
      </Page>
    );
  }
  return <Shown network={network} />;
}

function Shown({ network }: { readonly network: Network }) {
  const { checklist: words } = useMessages();
  const database = useDatabase();
  const way = wayIn(network.checklist);

  async function choose(answer: ChecklistWay): Promise<void> {
    await answerChecklist(database, { networkId: network.id, question: WAY_KEY, answer });
  }
  return (
    <Page title={words.title(network.name)} tabTitle={words.tab} backTo={paths.network(network.id)}>
      <div className={styles['screen']}>
        <Stack gap="wide">
          <Soft>{words.intro}</Soft>
          <Choice
            label={words.way}
            value={way}
            options={CHECKLIST_WAYS.map((each) => ({ value: each, label: words.ways[each] }))}
            onChange={(answer) => void choose(answer)}
          />
          {way !== undefined && <Questions network={network} way={way} />}
        </Stack>
      </div>
      {way !== undefined && <Printed asked={askedIn(way, network.checklist)} />}
    </Page>
  );
}

function Questions({ network, way }: { readonly network: Network; readonly way: ChecklistWay }) {
  const { checklist: words, language } = useMessages();
  const { answered, of } = checklistProgress(way, network.checklist);
  return (
    <>
      <output>
        {answered === of ? words.allDone : words.progress(numberText(language, answered), numberText(language, of))}
      </output>
      {CHECKLIST_PARTS.map((part) => (
        <Section key={part} title={words.parts[part]} ruled>
          <Stack>
            {questionsOf(part, way).map((question) => (
              <QuestionField
                key={question}
                networkId={network.id}
                question={question}
                kept={network.checklist[question] ?? ''}
              />
            ))}
          </Stack>
        </Section>
      ))}
      <HandOn network={network} way={way} />
      <Soft small>{words.source}</Soft>
    </>
  );
}
