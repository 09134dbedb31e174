import type { Command } from "commander";
import type { Io } from "./io.js";
import { packOption } from "./pack-option.js";

interface AuditOptions {
  readonly source: readonly string[];
  readonly pack: readonly string[];
  readonly digests?: boolean;
  readonly json?: boolean;
}

/** `footnote audit`: every fact held against the paragraphs that it cites; exit 1 where one does not stand. */
export function addAudit(program: Command, io: Io): void {
  program
    .command("audit")
    .description("hold every fact against the paragraphs that it cites, given the articles' texts")
    .option("--source <id=file>", "a source and the file with its text; may be repeated", append, [])
    .addOption(packOption())
    .option("--digests", "only print a digest of each paragraph, to paste into pack.yaml")
    .option("--json", "one JSON object a line")
    .action((options: AuditOptions) => audit(options, io));
}

function append(given: string, earlier: readonly string[]): string[] {
  return [...earlier, given];
}

async function audit(options: AuditOptions, io: Io): Promise<void> {
  const [
    { chosenPacks, readPackFiles },
    { openPacks },
    { loadPack },
    { auditPack },
    { readArticle },
    { digestLines },
    { readSourceTexts },
    { paragraphDigest },
    { auditRows, reportLines },
  ] = await Promise.all([
    import("../packs.js"),
    import("../knowledge/open.js"),
    import("../knowledge/load.js"),
    import("../knowledge/audit.js"),
    import("../knowledge/audit/article.js"),
    import("../knowledge/audit/digests.js"),
    import("./source-texts.js"),
    import("../paragraph-digest.js"),
    import("./audit-report.js"),
  ]);
  const folders = chosenPacks(options.pack, io.config).map(readPackFiles);
  const sources = openPacks(folders).flatMap((pack) => pack.sources);
  const texts = readSourceTexts(
    options.source,
    sources.map(({ id }) => id),
  );

  if (options.digests === true) {
    for (const source of sources) {
      const text = texts.get(source.id);
      if (text === undefined) continue;
      io.out(`# ${source.id}`);
      for (const line of digestLines(readArticle(source, text), paragraphDigest)) io.out(line);
    }
    return;
  }
  const audits = folders.map((folder) => auditPack(loadPack(folder).entries, texts, paragraphDigest));
  for (const line of options.json === true ? auditRows(audits) : reportLines(audits)) io.out(line);
  const isAtFault = audits.some(
    ({ sources: faults, facts }) => faults.length > 0 || facts.some(({ result }) => result === "failed"),
  );
  if (isAtFault) io.exitCode = 1;
}
