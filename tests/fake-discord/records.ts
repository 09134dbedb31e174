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
  readonly headers?: Readonly<Record<string, string>>;
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
  readonly components: readonly SentComponent[];
  /** The only person who sees it; everybody in the channel does where undefined. */
  readonly onlyFor: string | undefined;
  /** All that was sent. */
  readonly body: unknown;
}

/** A message of the bot's as the bot changed it. */
export type EditedMessage = Pick<
  SentMessage,
  "id" | "content" | "flags" | "components" | "allowedMentions" | "body"
>;

/** A button, a select menu or a text input, wherever in the rows and containers of a message or a modal it is. */
export interface SentComponent {
  readonly type: number;
  readonly customId: string;
  readonly label: string | undefined;
  readonly disabled: boolean;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

export interface SentModal {
  readonly title: string;
  readonly customId: string;
  readonly components: readonly SentComponent[];
  /** Who sees it, and under which message. */
  readonly token: string;
}

export interface Choice {
  readonly name: string;
  readonly value: string;
}
