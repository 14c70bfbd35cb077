/** The core as one script, for the command line and the benchmark: what `dist/core.js` puts on `broadsheet`. */
export { isLikelyArticle } from './article/likely.ts';
export { read } from './article/read.ts';
