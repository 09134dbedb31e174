import type { Config } from "../config.js";

/** What a subcommand needs of the process it runs in; tests hand in their own. */
export interface Io {
  /** Writes a line of results, without its line break, to standard output. */
  readonly out: (line: string) => void;
  /** Writes a line for the person at the terminal to standard error. */
  readonly err: (line: string) => void;
  readonly stdin: NodeJS.ReadableStream;
  /** Whether a person sits at both ends: then `ask` without a question is a chat. */
  readonly isTerminal: boolean;
  /** 0 done, 1 the knowledge or the work is at fault, 2 wrong usage. */
  exitCode: number;
  /**
   * Read when first needed, so that a subcommand that needs none is not stopped by a broken one.
   *
   * @throws ConfigError
   */
  readonly config: () => Config;
}
