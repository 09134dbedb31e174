import { describe, expect, it } from "vitest";
import { last } from "./said.js";

describe("what asks nothing after an answer", () => {
  it.each(["thanks!", "hello", "lol", "ok thanks", "ty thats all", "goodnight"])(
    "is not answered: %s",
    (message) => {
      expect(last("who chairs Inspur?", message).status).toBe("off_topic");
    },
  );

  it("is no question where keys were hit at random", () => {
    expect(last("who chairs Inspur?", "asdkjh qwpoe zzx").status).toBe("unclear");
  });

  it("may yet lead up to a question", () => {
    expect(last("how long is the China Telecom deal?", "great, and who said that?").status).toBe("answered");
  });
});

describe("what says little after an answer", () => {
  it("goes on from it: how come?", () => {
    expect(last("How far did IBM's sales in China fall?", "how come?").status).toBe("not_covered");
  });

  it("is of the story where the sources leave it open: name the banks", () => {
    expect(last("what did Bloomberg report in May?", "name the banks please").status).toBe("not_covered");
  });
});

describe("figures", () => {
  it("are no question by themselves, and of another subject where words ask for more of them", () => {
    expect(last("12345").status).toBe("unclear");
    expect(last("what's 15% of 280").status).toBe("off_topic");
  });
});
