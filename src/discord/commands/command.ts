import {
  ApplicationCommandType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord.js";
import type { Face } from "../face.js";
import type { Pace } from "../pace.js";
import type { Choice } from "../present/choices.js";
import type { Responding } from "../response.js";

/** A slash command: what Discord is told of it, and what it does. */
export interface SlashCommand {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** `asks`, unless it says otherwise. */
  readonly pace?: Pace;
  /** Answers to the person alone, unless they choose otherwise. */
  readonly isPrivate?: true;
  readonly execute: (interaction: ChatInputCommandInteraction, face: Face) => Responding;
  readonly autocomplete?: (
    interaction: AutocompleteInteraction,
    face: Face,
  ) => readonly Choice[] | Promise<readonly Choice[]>;
}

/** An entry of the menu that a message has. */
export interface MessageCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody & {
    readonly type: ApplicationCommandType.Message;
  };
  readonly execute: (interaction: MessageContextMenuCommandInteraction, face: Face) => Responding;
}

export type Command = SlashCommand | MessageCommand;

export function isSlashCommand(command: Command): command is SlashCommand {
  return (command.data.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
}
