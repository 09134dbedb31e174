import { describe, expect, it } from "vitest";
import { worked } from "./worked.js";

describe("the time between two events", () => {
  it.each([
    ["30 May to the day of the deal, how many weeks is that?", /is 12 weeks\./],
    [
      "IBM owned up to the 20% fall in April; how many months is it from then to the Inspur deal?",
      /about 4 months/,
    ],
    ["By how many days does the Taipei Times item trail Bloomberg's own article?", /is 2 days\./],
    ["How many months passed from Bloomberg's bank report to the deal?", /From May 2014 .* about 3 months/],
    [
      "The quarter closes on 30 June. How many days after that was the Inspur deal announced?",
      /is 53 days\./,
    ],
    ["How many days apart were the Inspur and the China Telecom announcements?", /it is the same day/],
    [
      "Inspur's factory goes back to the 1960s. How many decades before the 2014 deal is that?",
      /4 to 5 decades/,
    ],
    ["Days from the China Daily page of 30 May until the deal on 22 August?", /is 84 days\./],
    [
      "China Daily's article is from the end of May. The deal came in August. How many weeks passed?",
      /is 12 weeks\./,
    ],
    ["The Taipei Times report came how many days after the deal?", /is 2 days\./],
    [
      "How many years separate the year that Gartner measured from the date of the article?",
      /From 2013 .* to 22 August 2014 .* about 1 year/,
    ],
    [
      "The sources differ on the beginning of Inspur's campaign. By how many years are they apart?",
      /From 2013 \(Reuters\) to May 2014 \(The Irish Times\) is about 1 year/,
    ],
  ])("is found however the two are put: %s", (question, text) => {
    expect(worked(question)).toMatch(text);
  });

  it.each([
    ["Was it more than three months from 30 May to the deal?", /: No\. .*2 months and 23 days/],
    ["Did at least twelve weeks pass between 30 May and the deal?", /: Yes\. .*12 weeks/],
    [
      "Did less than half a year pass between Bloomberg's report about the banks and the deal?",
      /: Yes\. .* about 3 months/,
    ],
  ])("is held against a length of time: %s", (question, text) => {
    expect(worked(question)).toMatch(text);
  });

  it.each([
    ["How long after the bank study did Inspur's shares jump?", /no more exactly/],
    ["How many days from the announcement until the first K1 is shipped?", /^refused/],
  ])("is refused where one of them has no date, or none so exact: %s", (question, text) => {
    expect(worked(question)).toMatch(text);
  });
});

describe("the day of the week", () => {
  it.each([
    [
      "If the deal was on a Friday, what day of the week was the Taipei Times report?",
      /24 August 2014 .* was a Sunday/,
    ],
    ["What weekday was it when China Daily ran its page?", /30 May 2014 .* was a Friday/],
  ])("is that of an event: %s", (question, text) => {
    expect(worked(question)).toMatch(text);
  });
});
