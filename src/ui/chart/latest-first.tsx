/** The table of bars that follow one another in time: the latest stands first, so that it is seen without scrolling. */
import { ColumnHeads } from './column-heads.tsx';

type LatestFirstProps = {
  /** The heads of the columns. */
  readonly columns: readonly [label: string, value: string];
  /** The earliest first. */
  readonly rows: readonly { readonly label: string; readonly text: string }[];
};

export function LatestFirst({ columns, rows }: LatestFirstProps) {
  return (
    <>
      <ColumnHeads columns={columns} />
      <tbody>
        {rows.toReversed().map(({ label, text }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </>
  );
}
