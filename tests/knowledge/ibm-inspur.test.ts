import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { checkPack } from "../../src/knowledge/check.js";
import { loadPack } from "../../src/knowledge/load.js";
import { readPackFiles } from "../../src/packs.js";
import { problemText } from "./sound-pack.js";

const dir = fileURLToPath(new URL("../../knowledge/ibm-inspur", import.meta.url));

test("the pack that comes with the program has no fault", () => {
  const problems = checkPack(loadPack(readPackFiles(dir)));
  expect(problems.filter(({ severity }) => severity === "fault").map(problemText)).toEqual([]);
});
