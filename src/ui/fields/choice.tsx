/** One of a few, as pills: a radio group, so the arrow keys move through it. */
import { Pills, type PillOption } from './pills.tsx';

export type ChoiceProps<Value extends string> = {
  readonly label: string;
  /** The label is only for screen readers; what it asks stands above already. */
  readonly labelHidden?: boolean;
  readonly hint?: string;
  /** Absent: nothing is chosen yet. */
  readonly value: Value | undefined;
  readonly options: readonly PillOption<Value>[];
  readonly onChange: (value: Value) => void;
};

export function Choice<Value extends string>({ value, onChange, ...rest }: ChoiceProps<Value>) {
  return <Pills {...rest} type="radio" isChosen={(option) => option === value} onToggle={onChange} />;
}
