/** Exit statuses, the same for all commands. */
export const STATUS = {
  /** Done; nothing of error level, not more warnings than allowed. */
  clean: 0,
  /** Errors were found, too many warnings, or some cells could not be fixed. */
  findings: 1,
  /** A file, an argument or the settings were unusable. */
  unusable: 2,
  /** Stopped from the keyboard: 128 and the number of the signal, as shells count. */
  interrupted: 130,
} as const;
