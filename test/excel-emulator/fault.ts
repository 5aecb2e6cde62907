/** A refusal as Excel words it; the code reaches the add-in unchanged. */
export class ExcelFault extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'ExcelFault';
  }
}

/** The arguments of a call cannot be used. */
export function invalidArgument(what: string): ExcelFault {
  return new ExcelFault(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what}.`,
  );
}

/** The object asked for is not there. */
export function itemNotFound(what: string): ExcelFault {
  return new ExcelFault('ItemNotFound', `The requested resource doesn't exist: ${what}.`, 404);
}

/** A locked cell of a protected sheet, or the structure of a protected workbook. */
export function accessDenied(): ExcelFault {
  return new ExcelFault('AccessDenied', 'You cannot perform the requested operation.', 403);
}

/** Excel knows it, this emulation does not. Loud, so that no test passes by accident. */
export function notImplemented(what: string): ExcelFault {
  return new ExcelFault('HostNotImplemented', `The emulated Excel does not build ${what}.`, 501);
}
