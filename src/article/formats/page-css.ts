/** How an article looks in a file of its own: one column that sits well on any screen, by day and by night, and on paper. */

const TEXT = `
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.7em 0 .5em;text-wrap:balance;break-after:avoid}
h1{font-size:2em;line-height:1.15;margin:0}
h2{font-size:1.28em}h3{font-size:1.1em}h4,h5,h6{font-size:1em}
p,ul,ol,dl,pre,table,blockquote,figure,details{margin:0 0 1.05em}
ul,ol{padding-inline-start:1.4em}
li+li{margin-block-start:.35em}
dt{font-weight:700}dd{margin:0 0 .5em;margin-inline-start:1.4em}
blockquote{margin:1.4em 0;padding-inline-start:1.15em;border-inline-start:3px solid var(--rule);font-style:italic}
blockquote em,blockquote i,blockquote cite{font-style:normal}
:lang(ja) :is(blockquote,em,i,cite),:lang(zh) :is(blockquote,em,i,cite),:lang(ko) :is(blockquote,em,i,cite),:lang(ar) :is(blockquote,em,i,cite),:lang(he) :is(blockquote,em,i,cite),:lang(fa) :is(blockquote,em,i,cite){font-style:normal}
hr{width:4em;margin:2em auto;border:0;border-block-start:1px solid var(--rule)}
pre{padding:.9em 1.1em;background:var(--panel);white-space:pre-wrap;overflow-wrap:anywhere}
code,kbd,samp,pre{font-family:ui-monospace,"Cascadia Code",Consolas,Menlo,monospace;font-size:.86em;hyphens:none}
sub,sup{font-size:.75em;line-height:0}
figure{margin:1.7em 0}
img{display:block;max-width:100%;height:auto;margin-inline:auto}
:is(p,li,td,th,dd)>img:not(:only-child){display:inline-block;vertical-align:middle}
figcaption,caption{margin-block-start:.6em;font-family:var(--sans);font-size:.78em;line-height:1.45;color:var(--soft);text-align:start}
figcaption :is(small,cite){font-size:1em;font-style:normal}
.credit{display:inline-block}.credit::before{content:"/ ";color:var(--soft)}
table{border-collapse:collapse;font-family:var(--sans);font-size:.82em;line-height:1.4}
th,td{padding:.45em .7em;border-block-end:1px solid var(--rule);text-align:start;vertical-align:top}
figure.card{padding:1em 1.15em;border:1px solid var(--rule);border-radius:4px}
figure.card blockquote{margin:0 0 .7em;padding:0;border:0;font-style:normal}
a{color:inherit;text-decoration-color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
.label{margin:0 0 .75em;font:600 .72em/1.4 var(--sans);letter-spacing:.07em;text-transform:uppercase;color:var(--soft)}
.dek{margin:.55em 0 0;font-size:1.18em;line-height:1.4;color:var(--soft);text-wrap:pretty}
.credits{margin:1.15em 0 1.9em;padding-block-start:.75em;border-block-start:1px solid var(--rule);font:.78em/1.5 var(--sans);color:var(--soft)}
.credits b{color:var(--ink)}
.end{margin-block-start:2.2em;padding-block-start:1em;border-block-start:1px solid var(--rule);font:.78em/1.5 var(--sans);color:var(--soft)}
`;

export const PAGE_CSS = `
:root{color-scheme:light dark;--paper:#fdfcf9;--panel:#f4f1ea;--ink:#1d1b18;--soft:#5f5a52;--rule:#ddd7cb;--accent:#8f2318;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#1a1a1c;--panel:#242427;--ink:#e4e1db;--soft:#a8a39a;--rule:#3a3a3e;--accent:#e08a7d}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.1875rem/1.55 "Source Serif 4",Charter,Georgia,"Noto Serif",serif;overflow-wrap:break-word}
main{max-width:66ch;margin:0 auto;padding:clamp(24px,7vh,72px) clamp(18px,5vw,48px) 96px;hyphens:auto;text-wrap:pretty}
${TEXT}
@media print{:root{color-scheme:light;--paper:#fff;--panel:#f4f4f4;--ink:#000;--soft:#444;--rule:#ccc;--accent:#000}main{max-width:none;padding:0}figure,table,pre{break-inside:avoid}}
`.trim();

/** For books: the reading system has colours, sizes and margins of its own. */
export const BOOK_CSS = `
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.6em 0 .5em;text-align:start;page-break-after:avoid;break-after:avoid;hyphens:none}
h1{font-size:1.7em;margin-top:0}
h2{font-size:1.25em}h3{font-size:1.1em}h4,h5,h6{font-size:1em}
blockquote{margin:1.2em 0 1.2em 1em;font-style:italic}
blockquote em,blockquote i,blockquote cite{font-style:normal}
figure{margin:1.4em 0;page-break-inside:avoid;break-inside:avoid}
img{max-width:100%;height:auto}
figcaption,caption{margin-top:.5em;font-size:.85em;line-height:1.4;text-align:start}
figcaption small,figcaption cite{font-size:1em;font-style:normal}
.credit::before{content:"/ "}
figure.card{padding:.8em 1em;border:1px solid}
table{border-collapse:collapse;font-size:.85em}
th,td{padding:.35em .6em;border-bottom:1px solid;text-align:start;vertical-align:top}
pre{white-space:pre-wrap;font-size:.85em}
sub,sup{font-size:.75em;line-height:0}
.label{font-size:.8em;letter-spacing:.06em;text-transform:uppercase}
.dek{font-size:1.1em;line-height:1.4}
.credits,.end{margin:1.2em 0 1.8em;padding-top:.6em;border-top:1px solid;font-size:.85em;line-height:1.5}
.cover{margin:0;padding:12% 8% 0;text-align:start}
.cover h1{font-size:2.2em;line-height:1.15;margin:0 0 .6em}
.cover .site{font-size:.9em;letter-spacing:.06em;margin:0 0 3em;text-transform:uppercase}
.cover img{display:block;margin:2em 0 0;max-height:50vh}
`.trim();
