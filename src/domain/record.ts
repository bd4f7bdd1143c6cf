/** What every saved row has. Ids are UUIDv7 texts; instants are ISO 8601 in UTC; `rev` grows by one with each write. */
export type Saved = {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly rev: number;
  /** The instant the row went to the trash; absent while it lives. */
  readonly deletedAt?: string;
};

/** A row as its author writes it, before the store stamps it. */
export type Draft<Row extends Saved> = Omit<Row, keyof Saved>;
