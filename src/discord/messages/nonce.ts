import type { Message } from "discord.js";

/**
 * What a reply to a message is sent under. Discord knows by it what it was sent already, and where a request is repeated
 * does not show it twice; once the message was edited, the next reply is another one.
 */
export function nonceOf({ id, editedTimestamp }: Pick<Message, "id" | "editedTimestamp">): {
  readonly nonce: string;
  readonly enforceNonce: true;
} {
  // To the base of 36, for Discord takes 25 characters.
  return {
    nonce: `${BigInt(id).toString(36)}-${(editedTimestamp ?? 0).toString(36)}`,
    enforceNonce: true,
  };
}
