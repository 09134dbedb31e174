import { Option } from "commander";

/** `--pack DIR`, which may be repeated; the subcommand gets them as `pack: string[]`, for `chosenPacks`. */
export function packOption(): Option {
  return new Option("--pack <dir>", "a pack's folder; may be repeated")
    .argParser((dir: string, earlier: readonly string[]) => [...earlier, dir])
    .default([], "every pack under knowledge/");
}
