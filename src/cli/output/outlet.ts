/** Where results go. */
export interface Outlet {
  /** Resolves once more may be written: a slow reader holds the run back instead of filling the memory. */
  readonly write: (text: string) => Promise<void>;
}

/** The standard output. A reader that goes away (`| head`) ends the run quietly. */
export function standardOutput(stream: NodeJS.WriteStream, gone: () => void): Outlet {
  let open = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    open = false;
    gone();
  });
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (!open || text === '') resolve();
        else stream.write(text, () => resolve());
      }),
  };
}
