/** A moment's calendar day where the user is, as YYYY-MM-DD. The clock is the caller's: the middle of the house has none. */
export function calendarDay(moment: Date): string {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${String(moment.getFullYear())}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}
