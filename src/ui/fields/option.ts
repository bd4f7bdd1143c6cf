/** Something one may choose: its value and what it is called. */
export type Option<Value extends string> = { readonly value: Value; readonly label: string };
