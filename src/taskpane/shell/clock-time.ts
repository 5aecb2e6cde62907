/**
 * Hour and minute of the person's day, `09:05` in either language. Not `toLocaleTimeString`: fetching the rules of a
 * language takes longer than drawing the list.
 */
export function clockTime(time: number): string {
  const date = new Date(time);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
