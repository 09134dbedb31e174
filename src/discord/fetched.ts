import type { Message } from "discord.js";
import type { Face } from "./face.js";
import { loggable } from "./loggable.js";
import { refusalOf } from "./refusal.js";

/**
 * A message that another one leads to. Undefined where it is gone or cannot be read; unless it is merely gone, a line in
 * the log says why.
 */
export async function fetched(
  { client, channelId, guildId }: Message,
  { log }: Face,
  fetch: () => Promise<Message>,
): Promise<Message | undefined> {
  try {
    return await fetch();
  } catch (error) {
    const refusal = refusalOf(error, client, channelId) ?? {
      reason: loggable(error),
      permissions: undefined,
    };
    if (refusal.permissions?.length !== 0)
      log.warn({ channel: channelId, server: guildId, ...refusal }, "Discord did not let me read a message");
    return undefined;
  }
}
