/** One chapter of the guide, and the way to the next. */
import { useParams } from 'wouter';
import { useGuide } from '../../i18n/use-guide.ts';
import { paths } from '../../paths.ts';
import { Face } from '../../ui/face/face.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Row } from '../../ui/layout/row.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { groupsOf } from './chapters.ts';
import styles from './chapter-screen.module.css';
import { GuidePart } from './guide-part.tsx';
import { NoSuchChapter } from './no-such-chapter.tsx';

export function ChapterScreen() {
  const { chapter: code } = useParams<{ chapter: string }>();
  const guide = useGuide();
  const chapters = groupsOf(guide).flatMap((group) => group.chapters);
  const place = chapters.findIndex((each) => each.code === code);
  const [chapter, next] = [chapters[place], chapters[place + 1]];
  if (chapter === undefined) return <NoSuchChapter contents={guide.contents} />;
  return (
    <Page title={chapter.title} over={guide.title} backTo={paths.help}>
      <Soft>{chapter.about}</Soft>
      <div>
        {chapter.parts.map((part) => (
          <GuidePart key={part.code} part={part}>
            {part.code === 'bonds' && (
              <div className={styles['faces']} aria-hidden>
                <Face initials="HK" hue="plum" line="solid" size="large" />
                <Face initials="AB" hue="pine" line="dashed" size="large" />
              </div>
            )}
          </GuidePart>
        ))}
      </div>
      <Stack gap="none" as="ul">
        {next !== undefined && (
          <Row title={guide.next(next.title)} note={next.about} to={paths.helpChapter(next.code)} />
        )}
        <Row title={guide.contents} to={paths.help} />
      </Stack>
    </Page>
  );
}
