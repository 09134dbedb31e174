export interface RecordedRequest {
  readonly method: string;
  /** Without the version. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** A message as the bot sent it. */
export interface SentMessage {
  readonly id: string;
  readonly via: "channel" | "interaction" | "follow-up";
  readonly channelId: string;
  readonly content: string;
  readonly flags: number;
  readonly allowedMentions: unknown;
  /** The message it replies to. */
  readonly replyTo: string | undefined;
  /** All that was sent. */
  readonly body: unknown;
}

export interface Choice {
  readonly name: string;
  readonly value: string;
}
