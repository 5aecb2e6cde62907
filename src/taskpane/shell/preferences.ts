import { useState } from 'react';

const PREFIX = 'target-table-pane:';

/** A choice of the person that outlives the workbook: kept by the browser, or for this page where that is not allowed. */
export function usePreference(name: string, fallback: string): [string, (value: string) => void] {
  const [value, setValue] = useState(() => stored(name) ?? fallback);
  const choose = (next: string) => {
    setValue(next);
    try {
      localStorage.setItem(PREFIX + name, next);
    } catch {
      // Storage may be switched off or partitioned away; the choice then lasts as long as the page.
    }
  };
  return [value, choose];
}

function stored(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}
