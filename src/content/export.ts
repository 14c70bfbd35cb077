/** What writes an article as a file, put beside the reader when it is first asked for: it is as large as the reader. */
import { writeAs } from '../article/formats/write.ts';

globalThis.broadsheetWrite = writeAs;
