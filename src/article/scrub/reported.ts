/** Whether a line tells what somebody said: a page that asks its reader for something speaks for itself. */
import { REPORTING_CLAUSES } from '../../rules/reporting-clauses.ts';
import { lettered } from '../lettered.ts';

const REPORTED = lettered(String.raw`[,;!?–—]["”»’]?\s(?:${REPORTING_CLAUSES.join('|')})`);

/** @param line of 260 characters at most */
export function isReported(line: string): boolean {
  return REPORTED.test(line);
}
