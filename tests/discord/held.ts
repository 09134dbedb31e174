import type { SlashCommand } from "../../src/discord/commands/command.js";
import { presentWords } from "../../src/discord/present/message.js";

/** A command that is answered when the test says so. */
export function held(): { readonly command: SlashCommand; readonly finish: () => void } {
  let finish = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const command: SlashCommand = {
    data: { name: "held", description: "Held." },
    async execute() {
      await done;
      return { kind: "reply", message: presentWords("At last") };
    },
  };
  return {
    command,
    finish: () => {
      finish();
    },
  };
}
