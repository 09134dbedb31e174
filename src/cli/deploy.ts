import type { Command } from "commander";
import type { Io } from "./io.js";

/** What changed at Discord, by the commands' names. */
interface Deployed {
  readonly scope: string;
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly deleted: readonly string[];
  readonly unchanged: readonly string[];
}

/** @param deploy registers the commands everywhere, or in one server; handed in, since it needs Discord */
export function addDeploy(
  program: Command,
  io: Io,
  deploy: (guild: string | undefined) => Promise<Deployed>,
): void {
  program
    .command("deploy")
    .description("register the slash commands with Discord; changes nothing when nothing changed")
    .option("--guild <id>", "in one server only, where they appear at once")
    .action(async ({ guild }: { readonly guild?: string }) => {
      const { scope, ...changes } = await deploy(guild);
      io.out(`${scope}:`);
      for (const [change, names] of Object.entries(changes)) {
        if (names.length > 0) io.out(`  ${change}: ${names.map((name) => `/${name}`).join(", ")}`);
      }
    });
}
