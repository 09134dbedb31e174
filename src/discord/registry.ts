import { isSlashCommand, type Command, type MessageCommand, type SlashCommand } from "./commands/command.js";
import type { Component } from "./components/component.js";
import { COMMAND_NAME_CHARACTERS, COMMAND_OPTIONS, DESCRIPTION_CHARACTERS } from "./present/limits.js";

/** All handlers by name, as dispatch looks them up. */
export interface Registry {
  readonly slash: ReadonlyMap<string, SlashCommand>;
  readonly menu: ReadonlyMap<string, MessageCommand>;
  readonly components: ReadonlyMap<string, Component>;
}

const NAME = new RegExp(`^[-_'\\p{L}\\p{N}]{1,${COMMAND_NAME_CHARACTERS}}$`, "u");

/**
 * The handlers by name.
 *
 * @throws Error if Discord would refuse one, so that a mistake stops the start and not a deploy weeks later.
 */
export function createRegistry(commands: readonly Command[], components: readonly Component[]): Registry {
  const slash = commands.filter(isSlashCommand);
  const menu = commands.filter((command): command is MessageCommand => !isSlashCommand(command));
  slash.forEach(checkSlash);
  menu.forEach(checkMenu);
  return {
    slash: byName("/", slash, ({ data }) => data.name),
    menu: byName("menu: ", menu, ({ data }) => data.name),
    components: byName("component ", components, ({ name }) => name),
  };
}

function byName<T>(what: string, list: readonly T[], nameOf: (one: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const one of list) {
    const name = nameOf(one);
    if (found.has(name)) throw new Error(`${what}${name}: expected one of this name, found two.`);
    found.set(name, one);
  }
  return found;
}

function checkSlash({ data }: SlashCommand): void {
  const { name, description, options = [] } = data;
  checkTexts(`/${name}`, name, description);
  if (options.length > COMMAND_OPTIONS) {
    throw new Error(`/${name}: expected at most ${COMMAND_OPTIONS} options, found ${options.length}.`);
  }
  for (const option of options) checkTexts(`/${name} ${option.name}`, option.name, option.description);
}

function checkMenu({ data: { name } }: MessageCommand): void {
  if (name.length >= 1 && name.length <= COMMAND_NAME_CHARACTERS) return;
  const expected = `a name of 1 to ${COMMAND_NAME_CHARACTERS} characters`;
  throw new Error(`menu: ${name}: expected ${expected}, found ${name.length}.`);
}

function checkTexts(where: string, name: string, description: string): void {
  if (!NAME.test(name) || name !== name.toLowerCase()) {
    const expected = `a name of 1 to ${COMMAND_NAME_CHARACTERS} lower-case letters, digits, hyphens and underscores`;
    throw new Error(`${where}: expected ${expected}, found ${JSON.stringify(name)}.`);
  }
  if (description.length < 1 || description.length > DESCRIPTION_CHARACTERS) {
    const expected = `a description of 1 to ${DESCRIPTION_CHARACTERS} characters`;
    throw new Error(`${where}: expected ${expected}, found ${description.length}.`);
  }
}
