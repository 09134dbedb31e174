import { randomUUID } from "node:crypto";
import { Events, MessageFlags, type Client, type Interaction } from "discord.js";
import { UserError } from "../errors.js";
import type { Command } from "./commands/command.js";
import type { Face } from "./face.js";
import { loggable } from "./loggable.js";
import { handleMessage } from "./messages.js";
import { presentWords, type Presented } from "./present/message.js";
import { refusalOf } from "./refusal.js";

/** One thing that happened in Discord, as far as a failure has to know it. */
interface Happening {
  readonly what: string;
  readonly channelId: string | null;
  readonly guildId: string | null;
  /** Shows words to whoever is waiting; undefined where nothing can be shown. */
  readonly tell: ((words: Presented) => Promise<unknown>) | undefined;
}

/** Lets the commands and the message handler hear what happens. */
export function dispatch(client: Client<true>, commands: ReadonlyMap<string, Command>, face: Face): void {
  client.on(Events.InteractionCreate, (interaction) => {
    const { channelId, guildId } = interaction;
    const what =
      interaction.isCommand() || interaction.isAutocomplete() ? `/${interaction.commandName}` : "?";
    const happening = { what, channelId, guildId, tell: tellPrivately(interaction) };
    void contain(client, face, happening, () => handleInteraction(interaction, commands, face));
  });
  client.on(Events.MessageCreate, (message) => {
    const { channelId, guildId } = message;
    const happening = {
      what: "message",
      channelId,
      guildId,
      tell: (words: Presented) => message.reply(words),
    };
    void contain(client, face, happening, () => handleMessage(message, client.user.id, face));
  });
}

async function handleInteraction(
  interaction: Interaction,
  commands: ReadonlyMap<string, Command>,
  face: Face,
): Promise<void> {
  if (interaction.isAutocomplete()) {
    await commands.get(interaction.commandName)?.autocomplete?.(interaction, face);
  } else if (interaction.isChatInputCommand()) {
    const command = commands.get(interaction.commandName);
    if (command === undefined) throw new UnknownCommandError(interaction.commandName);
    await command.execute(interaction, face);
  }
}

/** Discord still lists a command that this version does not have. */
class UnknownCommandError extends UserError {
  constructor(name: string) {
    super({
      code: "unknown-command",
      expected: "a command of this version",
      found: `/${name}`,
      next: "The list of commands is being updated; try again later.",
    });
  }
}

function tellPrivately(interaction: Interaction): Happening["tell"] {
  if (!interaction.isRepliable()) return undefined;
  return ({ content }) => {
    const words = { content, flags: [MessageFlags.SuppressEmbeds, MessageFlags.Ephemeral] as const };
    return interaction.replied || interaction.deferred
      ? interaction.followUp(words)
      : interaction.reply(words);
  };
}

/** The one catch of this face: it logs everything, and shows people a UserError's words only. */
async function contain(
  client: Client<true>,
  face: Face,
  { what, channelId, guildId, tell }: Happening,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const where = { what, channel: channelId, server: guildId };
    const refusal = refusalOf(error, client, channelId);
    if (refusal !== undefined) {
      face.log.warn({ ...where, ...refusal }, "Discord did not let me reply");
      return;
    }
    const id = randomUUID().slice(0, 8);
    face.log.error({ ...where, id, error: loggable(error) }, "an event could not be handled");
    const words = error instanceof UserError ? error.message : apology(id);
    await tell?.(presentWords(words)).catch((second: unknown) => {
      face.log.warn({ ...where, id, error: loggable(second) }, "nor could anybody be told");
    });
  }
}

function apology(id: string): string {
  return `Sorry, something went wrong on my side. Whoever runs me finds it in the log under ${id}.`;
}
