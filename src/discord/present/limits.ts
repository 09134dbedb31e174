/** Discord's own limits. Characters are UTF-16 units, as `length` counts them: never fewer than Discord counts. */
export const MESSAGE_CHARACTERS = 2000;
export const COMMAND_NAME_CHARACTERS = 32;
export const DESCRIPTION_CHARACTERS = 100;
export const COMMAND_OPTIONS = 25;
export const CUSTOM_ID_CHARACTERS = 100;
export const CHOICES = 25;
/** For a choice's name and for its value alike. */
export const CHOICE_CHARACTERS = 100;
