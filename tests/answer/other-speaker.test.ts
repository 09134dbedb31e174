import { describe, expect, it } from "vitest";
import { said } from "./said.js";

describe("a report laid at another's door", () => {
  it.each([
    ["According to the Financial Times, how long is the China Telecom deal?", "the Financial Times"],
    [
      "When did the Wall Street Journal report that China was studying its banks' reliance on IBM?",
      "the Wall Street",
    ],
    ["How large was IBM's middleware share, according to Reuters?", "Reuters"],
    ["Did the New York Times report that IBM never stopped supplying banks?", "the New York Times"],
  ])("is put right: %s", (question, named) => {
    expect(said(question)).toMatch(
      new RegExp(
        `^corrected: (?:This is from (?:Bloomberg, in )?The Irish Times, not from|The sources contradict this:) ${named}`,
      ),
    );
  });

  it.each([
    "According to Reuters, when did Inspur's campaign begin?",
    "According to The Irish Times, how long is the China Telecom deal?",
    "According to Bloomberg, how long is the China Telecom deal?",
    "According to the May report, what was China's government studying?",
    "How do Bloomberg and The Irish Times differ on the machines?",
    "What was reported in Dublin about IBM's sales in China in the second quarter?",
    "I was told by Bob that IBM's sales in China fell; by how much in the second quarter?",
    "What were IBM's sales in China in the second quarter?",
  ])("is left alone where it is the source's, or nobody's: %s", (question) => {
    expect(said(question)).not.toContain("This is from");
  });
});
