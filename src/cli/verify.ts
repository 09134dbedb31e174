import type { Command } from "commander";
import type { Io } from "./io.js";
import { packOption } from "./pack-option.js";

interface VerifyOptions {
  readonly pack: readonly string[];
  readonly json?: boolean;
}

/** `footnote verify`: whether the sources bear a claim out, sentence by sentence. */
export function addVerify(program: Command, io: Io): void {
  program
    .command("verify")
    .description("check a claim against the sources; without one, read claims from standard input")
    .argument("[claim...]", "the claim, in quotes or not")
    .addOption(packOption())
    .option("--json", "one JSON object a line")
    .action((words: readonly string[], options: VerifyOptions) =>
      verify(words.length === 0 ? undefined : words.join(" "), options, io),
    );
}

async function verify(
  claim: string | undefined,
  { pack, json = false }: VerifyOptions,
  io: Io,
): Promise<void> {
  const [{ openKnowledge }, checking, { rounded, verifyRow }, { verificationText }] = await Promise.all([
    import("../open-knowledge.js"),
    import("../answer/verify.js"),
    import("./rows.js"),
    import("./terminal.js"),
  ]);
  const knowledge = await openKnowledge(pack, io.config);
  const show = (id: string, text: string): void => {
    const start = performance.now();
    const given = checking.verify(text, knowledge);
    const took = rounded(performance.now() - start);
    io.out(json ? JSON.stringify(verifyRow(id, given, took)) : verificationText(given));
  };

  if (claim !== undefined) {
    show("1", claim);
    return;
  }
  const { eachLine } = await import("./batch.js");
  await eachLine(io, ["claim", "question"], json, show);
}
