import { ask } from "./commands/ask.js";
import type { Command } from "./commands/command.js";
import type { Component } from "./components/component.js";

/** Every command. Dispatch, deploy and the tests read this list. */
export const commands: readonly Command[] = [ask];

/** Every button, select menu and modal. */
export const components: readonly Component[] = [];
