/** Any number of a few, as pills: a group of checkboxes. */
import { Pills, type PillOption } from './pills.tsx';

export type ChoicesProps<Value extends string> = {
  readonly label: string;
  /** The label is only for screen readers; what it asks stands above already. */
  readonly labelHidden?: boolean;
  readonly values: readonly Value[];
  readonly options: readonly PillOption<Value>[];
  readonly onChange: (values: readonly Value[]) => void;
};

export function Choices<Value extends string>({ values, onChange, ...rest }: ChoicesProps<Value>) {
  function toggle(value: Value, on: boolean): void {
    onChange(on ? [...values, value] : values.filter((other) => other !== value));
  }
  return <Pills {...rest} type="checkbox" isChosen={(option) => values.includes(option)} onToggle={toggle} />;
}
