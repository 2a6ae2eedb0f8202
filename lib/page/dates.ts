/** The day in a path such as `/2020/09/08/` or `/2020-09-08-`, as it stands there. */
export function dateInUrl(url: string): string | undefined {
  const match =
    /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)/.exec(url) ??
    /\/((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_-])/.exec(url);
  const [, year, month, day] = match ?? [];
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return match ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : undefined;
}
