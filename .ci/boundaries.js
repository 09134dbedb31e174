/**
 * Holds the imports to .dependency-cruiser.json. Fails as well if it saw no module: dependency-cruiser on its own
 * passes then, and it sees none if it does not get on with the installed TypeScript.
 */
import { cruise, format } from "dependency-cruiser";
import readOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import readTypeScriptConfig from "dependency-cruiser/config-utl/extract-ts-config";

const options = await readOptions("./.dependency-cruiser.json");
const tsConfig = readTypeScriptConfig("tsconfig.json");
const { output: found } = await cruise(["src"], { ...options, outputType: "json" }, undefined, { tsConfig });
const result = typeof found === "string" ? JSON.parse(found) : found;
const { output, exitCode } = await format(result, { outputType: "err-long" });
process.stdout.write(`${output.trim()}\n`);
process.exitCode = exitCode;

if (result.summary.totalCruised === 0) {
  process.stderr.write(
    "src: expected modules to check, found none. Can dependency-cruiser read TypeScript?\n",
  );
  process.exitCode = 1;
}
