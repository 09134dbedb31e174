/** What kind of thing would answer: named as in the literature's expected answer types. */
export type AnswerType =
  "person" | "time" | "duration" | "amount" | "place" | "reason" | "manner" | "yes_no" | "thing" | "any";
