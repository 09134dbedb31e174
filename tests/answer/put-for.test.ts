import { describe, expect, it } from "vitest";
import { last } from "./said.js";

describe("who names another after a question asks the same of it", () => {
  it.each(["and for Inspur?", "what about the Inspur one?", "same for Inspur?"])("%s", (then) => {
    expect(last("how long is the China Telecom agreement?", then)).toMatchObject({
      status: "not_covered",
      sentences: [{ text: expect.stringContaining("how long it lasts") as string }],
    });
  });

  it("tells what is known of the other", () => {
    expect(last("what does IBM gain?", "and Inspur?")).toMatchObject({ facts: [{ id: "inspur-gain" }] });
  });

  it("works out nothing for one that is so of another", () => {
    expect(last("how many months is the China Telecom agreement?", "and the Inspur one?").status).toBe(
      "not_covered",
    );
  });

  it("takes nothing for granted of the other", () => {
    expect(last("how far did IBM's China sales fall in Q2?", "and Inspur's?").status).toBe("not_covered");
  });
});
