import { Command, CommanderError, Option } from "commander";
import { loadKnowledge } from "../knowledge.js";
import { acceptBaseline, compare, readBaseline, recordOf } from "./baseline.js";
import { calibration } from "./calibration.js";
import { claimLines } from "./claims.js";
import { askAll, askOutside, judge } from "./outcomes.js";
import { halfOf, PARTS, SINGLE } from "./questions.js";
import { calibrationLines, changeLines, comparisonLines, failureLines, scoreLines } from "./report.js";

interface Options {
  readonly show?: true;
  readonly diff?: "both" | "working";
  readonly accept?: true;
}

const program = new Command("evaluate")
  .description(
    "Asks every evaluation question, prints the score, and compares it with the accepted baseline.",
  )
  .option("--show", "also what is not right in the working half; the rest stays unseen")
  .addOption(
    new Option(
      "--diff [half]",
      "also every changed answer, old and new; `working`: of the working half alone",
    )
      .choices(["both", "working"])
      .preset("both"),
  )
  .option("--accept", "take the answers as the new baseline")
  .allowExcessArguments(false)
  .exitOverride()
  .showHelpAfterError("Run it with --help for what it takes.");

/** Prints what is asked for. The exit code: 1 where a question got worse and that is not accepted. */
function evaluate({ show, diff, accept }: Options): number {
  const knowledge = loadKnowledge();
  const outcomes = askAll(knowledge);
  if (show === true)
    print(
      outcomes.filter(({ part, score }) => part === "working" && score !== "right").flatMap(failureLines),
    );
  const all = [...outcomes, ...askOutside(knowledge)];
  print(scoreLines(all));
  print(claimLines(knowledge));
  for (const part of PARTS) {
    const judged = all
      .filter((one) => one.part === part && one.question.set === SINGLE)
      .map((one) => judge(one, knowledge));
    print(calibrationLines(part, calibration(judged)));
  }
  const answers = outcomes.map(recordOf);
  const accepted = readBaseline();
  const compared = compare(accepted ?? [], answers);
  if (diff !== undefined)
    print(
      compared.changed.filter(({ after }) => diff === "both" || halfOf(after) === diff).flatMap(changeLines),
    );
  if (accepted !== undefined) print(comparisonLines(compared));
  else if (accept !== true)
    print(["No answers have been accepted yet: `npm run evaluate -- --accept` makes the baseline."]);
  if (accept !== true) return compared.worse.length > 0 ? 1 : 0;
  acceptBaseline(answers);
  print([`Accepted ${answers.length} answers.`]);
  return 0;
}

function print(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}

try {
  program.parse();
  process.exitCode = evaluate(program.opts<Options>());
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Commander has shown its own words; asking for help is no error.
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
