import { ChannelType, GatewayDispatchEvents, type Client, type Message } from "discord.js";
import { z } from "zod";
import type { Face } from "../face.js";
import { handleDelete, handleEdit } from "./change.js";
import { incomingOf, isOfChannel } from "./incoming.js";

const packetSchema = z.object({
  t: z.enum([GatewayDispatchEvents.MessageUpdate, GatewayDispatchEvents.MessageDelete]),
  d: z.object({ id: z.string(), channel_id: z.string(), guild_id: z.never().optional() }),
});

/** A direct message that was edited or deleted. */
export interface Unheard {
  readonly what: "edit" | "delete";
  readonly id: string;
  readonly channelId: string;
}

/**
 * What discord.js passes over: the edit and the end of a message in a direct-message channel of which it has not heard
 * since it started. Undefined for everything that it tells of itself.
 */
export function unheardIn(packet: unknown, client: Client): Unheard | undefined {
  const { data } = packetSchema.safeParse(packet);
  if (data === undefined || client.channels.cache.has(data.d.channel_id)) return undefined;
  const what = data.t === GatewayDispatchEvents.MessageUpdate ? "edit" : "delete";
  return { what, id: data.d.id, channelId: data.d.channel_id };
}

/** Does what discord.js would have led to, where the message is one that was replied to. */
export async function handleUnheard(unheard: Unheard, client: Client<true>, face: Face): Promise<void> {
  const { what, id, channelId } = unheard;
  if ((await face.replies.to(id)) === undefined) return;
  const channel = await client.channels.fetch(channelId);
  if (channel?.type !== ChannelType.DM) return;
  if (what === "delete") {
    await handleDelete({ id, channel }, face);
    return;
  }
  const message: Message = await channel.messages.fetch(id);
  if (isOfChannel(message)) await handleEdit(message, incomingOf(message, client.user.id, face), face);
}
