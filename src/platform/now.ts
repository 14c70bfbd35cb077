/** The clock, as what is exported writes it. */

export interface Now {
  /** ISO 8601 in UTC. */
  readonly now: string;
  /** The day it is where the person is: `YYYY-MM-DD`. */
  readonly today: string;
}

export function timeNow(): Now {
  const date = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  const today = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return { now: date.toISOString(), today };
}
