/** Discord's own limits. Characters are UTF-16 units, as `length` counts them: never fewer than Discord counts. */
export const MESSAGE_CHARACTERS = 2000;
export const COMMAND_NAME_CHARACTERS = 32;
export const DESCRIPTION_CHARACTERS = 100;
export const COMMAND_OPTIONS = 25;
/**
 * For a question that is asked in a form, as /ask and modals have: our own limit, not Discord's. Escaped, it takes
 * half a message, so that it is shown in full above its answer and can be read back from there.
 */
export const QUESTION_CHARACTERS = 500;
export const CUSTOM_ID_CHARACTERS = 100;
export const CHOICES = 25;
/** For a choice's name and for its value alike. */
export const CHOICE_CHARACTERS = 100;
/** Of all texts of a message that is made of components together. */
export const PANEL_CHARACTERS = 4000;
export const BUTTON_LABEL_CHARACTERS = 80;
export const BUTTONS_IN_A_ROW = 5;
export const SELECT_OPTIONS = 25;
/** For an option's label, its description and its value alike. */
export const SELECT_OPTION_CHARACTERS = 100;
