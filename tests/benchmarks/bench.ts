import { basename } from "node:path";
import { availableParallelism, totalmem } from "node:os";
import { Command, InvalidArgumentError } from "commander";
import { KnowledgeError } from "../../src/errors.js";
import type { Collection } from "./collection.js";
import { generated } from "./generated.js";
import { measure, type Measured } from "./measure.js";
import { ownPack } from "./own-pack.js";
import { readSquad } from "./squad.js";
import type { System } from "./system.js";
import { flexSearch } from "./systems/flexsearch.js";
import { footnote } from "./systems/footnote.js";
import { fuseSystems } from "./systems/fuse.js";
import { miniSearchSystems } from "./systems/minisearch.js";
import { orama } from "./systems/orama.js";
import { leadOf, tableOf } from "./table.js";

/** Every system in the same run on the same data; Footnote first. */
const SYSTEMS: readonly System[] = [footnote, ...fuseSystems, ...miniSearchSystems, orama, flexSearch];

interface BenchOptions {
  readonly squad?: readonly string[];
  readonly scale?: readonly number[];
  readonly only?: string;
}

const WRONG_USAGE = 2;

const program = new Command("npm run bench --")
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : WRONG_USAGE))
  .description("measures search beside its peers: on the pack that comes with Footnote, or on the data given")
  .option("--squad <file...>", "files in the format of SQuAD: articles whose sentences are the facts")
  .option("--scale <n...>", "times so many generated facts", wholeNumbers)
  .option("--only <name>", "the systems whose names have this in them");
const { squad = [], scale = [], only = "" } = program.parse().opts<BenchOptions>();
const systems = SYSTEMS.filter(({ name }) => name.includes(only));
if (systems.length === 0) {
  const names = SYSTEMS.map(({ name }) => name).join("; ");
  program.error(`error: --only: expected a part of one of these names, found "${only}": ${names}.`);
}
const files = squad.map((path) => ({ name: basename(path), articles: articlesOf(path) }));

/** Read before anything is measured, so that a wrong path is told at once. */
function articlesOf(path: string): Collection[] {
  try {
    return readSquad(path);
  } catch (error) {
    if (error instanceof KnowledgeError) program.error(`error: --squad: ${error.message}`);
    throw error;
  }
}

function wholeNumbers(text: string, before: readonly number[] = []): number[] {
  if (!/^[1-9]\d{0,6}$/.test(text))
    throw new InvalidArgumentError("Expected a whole number from 1 to 9999999.");
  return [...before, Number(text)];
}

async function compare(name: string, collections: readonly Collection[], leavesOut: boolean): Promise<void> {
  const questions = collections.reduce((sum, one) => sum + one.questions.length, 0);
  const facts = collections.reduce((sum, one) => sum + one.facts.length, 0);
  process.stdout.write(
    `\n${name}: ${collections.length} collections, ${facts} facts, ${questions} questions\n\n`,
  );
  const measured: Measured[] = [];
  for (const system of systems) {
    process.stderr.write(`${system.name} ...\n`);
    measured.push(await measure(system, collections, leavesOut));
  }
  process.stdout.write(`${tableOf(measured)}\n\n${leadOf(measured)}\n`);
}

process.stdout.write(
  `Node ${process.version}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${new Date().toISOString().slice(0, 10)}\n`,
);
for (const { name, articles } of files) await compare(name, articles, true);
for (const size of scale) await compare(`${size} generated facts`, [generated(size)], false);
if (squad.length === 0 && scale.length === 0)
  await compare("the statements of ibm-inspur", [ownPack()], false);
