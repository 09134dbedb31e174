import { join } from "node:path";
import type { Command } from "commander";
import type { Io } from "./io.js";

/** `footnote schema`: the pack's format for editors, generated from the one definition that the program has. */
export function addSchema(program: Command, io: Io): void {
  program
    .command("schema")
    .description("write the JSON Schemas of a pack's files, for completion in editors")
    .option("--out <dir>", "where to (default: the folder of packs)")
    .action((options: { readonly out?: string }) => schema(options.out, io));
}

async function schema(out: string | undefined, io: Io): Promise<void> {
  const [{ defaultKnowledgeDir, shownFolder }, { jsonSchemas }, { writeText }] = await Promise.all([
    import("../packs.js"),
    import("../knowledge/json-schema.js"),
    import("../text-file.js"),
  ]);
  const dir = out ?? defaultKnowledgeDir(io.config());
  for (const { name, text } of jsonSchemas()) {
    const shown = `${shownFolder(dir)}/${name}`;
    writeText(join(dir, name), text, shown);
    io.out(`wrote ${shown}`);
  }
}
