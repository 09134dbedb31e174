import { expect, it } from "vitest";
import { stepByStep } from "../../src/discord/step-by-step.js";

it("what happens meanwhile is dealt with between two steps", async () => {
  const happened: string[] = [];
  function* work(): Generator<void, string, void> {
    happened.push("first step");
    yield;
    happened.push("second step");
    return "result";
  }
  setImmediate(() => happened.push("meanwhile"));
  expect(await stepByStep(work())).toBe("result");
  expect(happened).toEqual(["first step", "meanwhile", "second step"]);
});
