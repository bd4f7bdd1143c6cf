/** Lets a worker answer what has been asked meanwhile, between two steps of something long. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
