/** What every error of ours can say: what was expected, what was got, where, and what to do next. */
export interface ErrorDetail {
  /** Stable, for logs and tests: `pack-missing`, `bad-yaml`. */
  readonly code: string;
  readonly expected: string;
  readonly found: string;
  /** `knowledge/ibm-inspur/pack.yaml:41:9`, an option's name, an environment variable. */
  readonly where?: string;
  readonly next?: string;
  readonly cause?: unknown;
}

abstract class FootnoteError extends Error {
  readonly detail: ErrorDetail;

  constructor(detail: ErrorDetail) {
    const where = detail.where === undefined ? "" : `${detail.where}: `;
    const next = detail.next === undefined ? "" : ` ${detail.next}`;
    super(`${where}expected ${detail.expected}, found ${detail.found}.${next}`, { cause: detail.cause });
    this.name = new.target.name;
    this.detail = detail;
  }
}

/** Somebody asked for what cannot be done; the words are fit to be shown to them. */
export class UserError extends FootnoteError {}

/** The environment or the command line is at fault. */
export class ConfigError extends FootnoteError {}

/** A pack is at fault. */
export class KnowledgeError extends FootnoteError {}

/** What is kept cannot be read or written just now. */
export class StorageError extends FootnoteError {}
