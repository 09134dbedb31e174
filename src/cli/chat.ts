import { createInterface } from "node:readline";
import { colours } from "./colours.js";
import type { Io } from "./io.js";

/** A chat at a terminal: a prompt with history, until Ctrl-C, Ctrl-D or `exit`. */
export async function chat(introduction: string, reply: (text: string) => void, io: Io): Promise<void> {
  io.out(`${introduction}\n${colours.dim("Ctrl-C or exit to leave.")}\n`);
  const lines = createInterface({
    input: io.stdin,
    output: process.stdout,
    prompt: colours.cyan("> "),
    historySize: 200,
  });
  lines.on("SIGINT", () => {
    lines.close();
  });
  lines.prompt();
  for await (const line of lines) {
    const text = line.trim();
    if (text === "exit" || text === "quit") break;
    if (text !== "") {
      io.out("");
      reply(text);
      io.out("");
    }
    lines.prompt();
  }
  lines.close();
}
