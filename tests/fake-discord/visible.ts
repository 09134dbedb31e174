import { GatewayIntentBits, type APIMessage } from "discord.js";

export interface Viewer {
  readonly botId: string;
  /** Those of the bot's identify. */
  readonly intents: number;
}

/**
 * The message as Discord sends it to a bot. Without the message-content intent, what people wrote is left out unless
 * it was written in a direct message, by the bot itself, or mentions the bot by name; a reply with the ping on
 * counts as a mention, but for replies to answers to slash commands.
 */
export function visibleTo({ botId, intents }: Viewer, message: APIMessage, direct: boolean): APIMessage {
  const mentioned = message.mentions.some(({ id }) => id === botId);
  const privileged = (intents & GatewayIntentBits.MessageContent) !== 0;
  const referenced = message.referenced_message;
  const seen = {
    ...message,
    ...(referenced ? { referenced_message: visibleTo({ botId, intents }, referenced, direct) } : {}),
  };
  if (direct || mentioned || privileged || message.author.id === botId) return seen;
  return { ...seen, content: "", embeds: [], attachments: [], components: [] };
}

/** Whether the bot asked to hear of messages of this kind at all. */
export function hears(intents: number, direct: boolean): boolean {
  return (intents & (direct ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages)) !== 0;
}
