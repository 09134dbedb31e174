import { z } from "zod";

/** Limits that Discord enforces and its published schemas miss. */
const MESSAGE_CHARACTERS = 2000;
const EMBED_CHARACTERS = 6000;
const CHOICE_CHARACTERS = 100;
const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const text = z.string().nullish();
const list = z.array(z.unknown()).nullish();
const embedSchema = z.object({
  title: text,
  description: text,
  footer: z.object({ text }).nullish(),
  author: z.object({ name: text }).nullish(),
  fields: z.array(z.object({ name: text, value: text })).nullish(),
});
const messageSchema = z.object({
  content: text,
  embeds: z.array(embedSchema).nullish(),
  components: list,
  flags: z.number().nullish(),
  attachments: list,
  sticker_ids: list,
  poll: z.unknown().optional(),
});
const NEW_MESSAGE = 4;
const CHANGED_MESSAGE = 7;
const AUTOCOMPLETE_RESULT = 8;
const COMPONENTS_V2 = 1 << 15;
const callbackSchema = z.object({ type: z.number(), data: z.unknown().optional() });
const choicesSchema = z.object({ choices: z.array(z.object({ value: z.unknown() })) });
const commandsSchema = z.array(
  z.object({
    type: z.number().default(1),
    name: z.string(),
    description: text,
    options: z.array(z.object({ name: z.string(), required: z.boolean().nullish() })).nullish(),
  }),
);

/** What of a body that Discord's schema accepts, Discord would still refuse. */
export function limitProblems(route: string, body: unknown): readonly string[] {
  if (route.endsWith("/commands")) return commandProblems(commandsSchema.parse(body));
  if (route.startsWith("PATCH")) return messageProblems(messageSchema.parse(body), "changed");
  if (!route.endsWith("/callback")) return messageProblems(messageSchema.parse(body), "new");
  const { type, data } = callbackSchema.parse(body);
  if (type === AUTOCOMPLETE_RESULT) return choiceProblems(choicesSchema.parse(data));
  if (type === NEW_MESSAGE) return messageProblems(messageSchema.parse(data), "new");
  return type === CHANGED_MESSAGE ? messageProblems(messageSchema.parse(data), "changed") : [];
}

function choiceProblems({ choices }: z.infer<typeof choicesSchema>): readonly string[] {
  return choices.some(({ value }) => typeof value === "string" && value.length > CHOICE_CHARACTERS)
    ? [`a choice's value over ${CHOICE_CHARACTERS} characters`]
    : [];
}

function messageProblems(message: z.infer<typeof messageSchema>, how: "new" | "changed"): readonly string[] {
  const problems: string[] = [];
  const { content, embeds, components, attachments, sticker_ids: stickers, poll } = message;
  if ((content ?? "").length > MESSAGE_CHARACTERS)
    problems.push(`text over ${MESSAGE_CHARACTERS} characters`);
  const embedded = (embeds ?? []).flatMap(({ title, description, footer, author, fields }) => [
    title,
    description,
    footer?.text,
    author?.name,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ]);
  if (embedded.join("").length > EMBED_CHARACTERS)
    problems.push(`embeds over ${EMBED_CHARACTERS} characters`);
  const parts = [embeds, components, attachments, stickers];
  const empty = (content ?? "").trim() === "" && parts.every((part) => (part ?? []).length === 0);
  if (how === "new" && empty && (poll === undefined || poll === null)) problems.push("an empty message");
  if (((message.flags ?? 0) & COMPONENTS_V2) !== 0 && (content ?? "") !== "")
    problems.push("text beside containers");
  const ids = customIds(components);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) problems.push(`two components with the custom id ${twice}`);
  return problems;
}

function customIds(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "custom_id" && typeof inner === "string" ? [inner] : customIds(inner),
  );
}

function commandProblems(commands: z.infer<typeof commandsSchema>): readonly string[] {
  return commands
    .filter(({ type }) => type === 1)
    .flatMap(({ name, description, options }) => {
      const names = [name, ...(options ?? []).map((option) => option.name)];
      const problems = names
        .filter((one) => !COMMAND_NAME.test(one) || one !== one.toLowerCase())
        .map((one) => `the name ${one}, which is not lower-case letters, digits, - or _`);
      if ((description ?? "") === "") problems.push(`/${name} without a description`);
      const optional = (options ?? []).findIndex(({ required }) => required !== true);
      const lateRequired = (options ?? []).findLastIndex(({ required }) => required === true);
      if (optional !== -1 && lateRequired > optional)
        problems.push(`/${name}: a required option after others`);
      return problems;
    })
    .concat(
      new Set(commands.map(({ type, name }) => `${type} ${name}`)).size < commands.length
        ? ["a name twice"]
        : [],
    );
}
