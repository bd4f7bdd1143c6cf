/**
 * What the judge is given: arrays of rows with the field names of the database, of which any but `id` may be absent or
 * null, and others may stand beside. A row that can't be read ends the run with its place in the file.
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const Text = v.nullish(v.string(), '');
const Texts = v.nullish(v.array(v.string()), []);
const Id = v.pipe(v.string(), v.nonEmpty());

export const ContactRow = v.object({
  id: Id,
  interests: Texts,
  seeks: Texts,
  competences: Texts,
  offers: Texts,
  tags: Texts,
  jobTitle: Text,
  organization: Text,
  notes: Text,
  language: Text,
  lastInteractionNote: Text,
  /** The name of it. */
  sphere: Text,
  standing: Text,
  deletedAt: Text,
  distance: v.nullish(v.boolean(), false),
});

export const TipRow = v.object({
  id: Id,
  kind: Text,
  title: Text,
  topics: Texts,
  url: Text,
  note: Text,
  source: Text,
  language: Text,
  fromContactId: Text,
});

export const AskRow = v.object({ id: Id, what: Text, topics: Texts, language: Text });

/** The rows of a JSON file; throws with what is wrong and where. */
export function readRows<Row extends v.GenericSchema>(path: string, row: Row): readonly v.InferOutput<Row>[] {
  const read = v.safeParse(v.array(row), JSON.parse(readFileSync(path, 'utf8')));
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Error(`${path}: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}
