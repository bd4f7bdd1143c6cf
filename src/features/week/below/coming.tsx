/** Stands where something is still being looked up; the part that holds it is not seen meanwhile. */
export function Coming() {
  return <span data-coming hidden />;
}
