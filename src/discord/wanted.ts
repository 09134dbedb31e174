import type { Interaction } from "discord.js";
import type { ServerSettings } from "../storage/storage.js";

/** A channel, and the one that it is a thread or a post of. */
export interface Place {
  readonly channelId: string | null;
  readonly parentId: string | null;
}

/** Where a message or an interaction is, as far as the client knows the channel. */
export function placeOf({ channel, channelId }: Pick<Interaction, "channel" | "channelId">): Place {
  return { channelId, parentId: channel?.isThread() === true ? channel.parentId : null };
}

/** Whether the server's managers want answers there for everybody to see. */
export function isWanted(place: Place, settings: ServerSettings): boolean {
  const channels = wantedChannels(settings);
  return channels.length === 0 || channels.some((channel) => isOf(channel, place));
}

/** The channels in which answers are wanted, or none for all: whoever chooses a question channel wants them there. */
export function wantedChannels({ channels, questionChannel }: ServerSettings): readonly string[] {
  const isLeftOut = channels.length > 0 && questionChannel !== null && !channels.includes(questionChannel);
  return isLeftOut ? [...channels, questionChannel] : channels;
}

/** Whether plain questions are answered there, too. */
export function isOfQuestionChannel(place: Place, { questionChannel }: ServerSettings): boolean {
  return questionChannel !== null && isOf(questionChannel, place);
}

function isOf(channel: string, { channelId, parentId }: Place): boolean {
  return channel === channelId || channel === parentId;
}
