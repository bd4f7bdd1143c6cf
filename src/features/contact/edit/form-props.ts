/** What each part of the form is handed. */
import type { ContactDraft } from './contact-draft.ts';
import type { FormFaults } from './form-faults.ts';

export type PartProps = {
  readonly draft: ContactDraft;
  readonly onChange: (draft: ContactDraft) => void;
  readonly faults?: FormFaults | undefined;
};
