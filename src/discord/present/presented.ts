import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIMessageTopLevelComponent,
  MessageFlags,
} from "discord.js";

/** A row of buttons, or one select menu. */
export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Plain text, as answers are shown, with rows of components below it. */
export interface PresentedText {
  readonly content: string;
  readonly flags: MessageFlags.SuppressEmbeds;
  readonly components?: readonly Row[];
}

/** Containers, for lists and the like: made of components alone. */
export interface PresentedPanel {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: readonly [MessageFlags.SuppressEmbeds, MessageFlags.IsComponentsV2];
}

/** What is handed to discord.js. That nobody is mentioned is the client's doing, for every message alike. */
export type Presented = PresentedText | PresentedPanel;
