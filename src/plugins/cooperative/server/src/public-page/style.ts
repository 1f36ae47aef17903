import { createHash } from 'node:crypto';

/** The look of the page, inside it: nothing else is loaded. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1d1d2b;--soft:#55556d;--line:#8c8ca1;--paper:#fff;--tint:#f1f1fb;--accent:#4945ff;--on-accent:#fff;--wrong:#b72b1a}
@media (prefers-color-scheme:dark){:root{--ink:#f3f3fa;--soft:#c0c0cf;--line:#8c8ca1;--paper:#16161f;--tint:#22222f;--accent:#a5a3ff;--on-accent:#16161f;--wrong:#ff9c8f}}
*{box-sizing:border-box}
body{margin:0;font:1.0625rem/1.55 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
header,main{max-width:42rem;margin:0 auto;padding:1rem 1.25rem}
header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem 1.5rem}
header p,header ul{margin:0;padding:0}
header ul{display:flex;gap:1rem;list-style:none}
.brand{font-weight:700}
h1{font-size:1.8rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.2rem;margin:1.5rem 0 .25rem}
a{color:var(--accent)}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static}
fieldset{border:0;border-top:1px solid var(--line);margin:1.75rem 0 0;padding:.5rem 0 0}
legend{font-weight:700;font-size:1.15rem;padding-right:.75rem}
label{display:block;font-weight:600;margin-top:1rem}
.choice label,.choice{font-weight:400}
.choice{display:flex;gap:.6rem;align-items:baseline;margin-top:.6rem}
.choice label{margin:0}
.hint{color:var(--soft);margin:.1rem 0;font-size:.95rem}
.wrong{color:var(--wrong);font-weight:600;margin:.2rem 0}
input:not([type=radio]):not([type=checkbox]),select,textarea{width:100%;font:inherit;color:inherit;background:var(--paper);padding:.55rem .7rem;border:1px solid var(--line);border-radius:.35rem}
[aria-invalid=true]{border:2px solid var(--wrong)!important}
textarea{min-height:8rem}
button{font:inherit;font-weight:600;padding:.6rem 1.1rem;border-radius:.35rem;border:1px solid var(--accent);background:var(--paper);color:var(--accent);cursor:pointer;margin-top:1rem}
button.main{background:var(--accent);color:var(--on-accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.box{background:var(--tint);border-radius:.5rem;padding:.75rem 1rem;margin:1.25rem 0}
.summary{border:2px solid var(--wrong)}
.trap{position:absolute;left:-999rem}
`;

/** Nothing runs, nothing is framed, and the form goes here alone. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
