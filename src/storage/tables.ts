/** The tables, as the migrations leave them. Every engine has text and integer, and no more is used. */
export interface Tables {
  readonly settings: { readonly server: string; readonly value: string };
  readonly feedback: {
    /** Empty outside servers. */
    readonly server: string;
    readonly reply: string;
    readonly person: string;
    readonly verdict: string;
    /** Fact ids, with blanks between. */
    readonly facts: string;
  };
  readonly unanswered: {
    readonly server: string;
    /** Lower case, single blanks. */
    readonly question: string;
    readonly times: number;
    /** ISO 8601, as are all times. */
    readonly last_asked: string;
  };
  readonly reply_links: {
    readonly question: string;
    readonly reply: string;
    readonly person: string;
    readonly linked: string;
  };
}
