import { COMMAND_NAME_CHARACTERS, COMMAND_OPTIONS, DESCRIPTION_CHARACTERS } from "../present/limits.js";
import { ask } from "./ask.js";
import type { Command } from "./command.js";

/** Every slash command. Dispatch, deploy and the tests read this list. */
export const commands: readonly Command[] = [ask];

const NAME = new RegExp(`^[-_'\\p{L}\\p{N}]{1,${COMMAND_NAME_CHARACTERS}}$`, "u");

/**
 * The commands by name.
 *
 * @throws Error if Discord would refuse one, so that a mistake stops the start and not a deploy weeks later.
 */
export function commandsByName(list: readonly Command[]): ReadonlyMap<string, Command> {
  const byName = new Map<string, Command>();
  for (const command of list) {
    const { name, description, options = [] } = command.data;
    checkTexts(`/${name}`, name, description);
    if (byName.has(name)) throw new Error(`/${name}: expected one command of this name, found two.`);
    if (options.length > COMMAND_OPTIONS) {
      throw new Error(`/${name}: expected at most ${COMMAND_OPTIONS} options, found ${options.length}.`);
    }
    for (const option of options) checkTexts(`/${name} ${option.name}`, option.name, option.description);
    byName.set(name, command);
  }
  return byName;
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
