// The snippet's style, one sheet for all snippets of a page. What a page may want to change is a custom property.
let sheet: CSSStyleSheet | undefined;

export function styles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
  }
  return sheet;
}

const text = `
:host{display:block;margin:1em 0}
:host([hidden]){display:none}
*{box-sizing:border-box}
.box{--b0:#fffdf9;--i0:#231f1a;--m0:#6a6258;--l0:#e3dccf;--a0:#a8321f;--o0:#fff;--e0:#b3261e;--k0:#a8321f;--s0:#3a6b35;--n0:#7a4f01;--f0:#24588f;--c0:#756c61;--b:var(--fermata-background,var(--b0));--i:var(--fermata-ink,var(--i0));--m:var(--fermata-muted,var(--m0));--l:var(--fermata-line,var(--l0));--a:var(--fermata-accent,var(--a0));--o:var(--fermata-on-accent,var(--o0));--e:var(--fermata-error,var(--e0));--k:var(--fermata-keyword,var(--k0));--s:var(--fermata-string,var(--s0));--n:var(--fermata-number,var(--n0));--f:var(--fermata-function,var(--f0));--c:var(--fermata-comment,var(--c0));color-scheme:light;border:1px solid var(--l);border-radius:var(--fermata-radius,10px);background:var(--b);color:var(--i);overflow:hidden}
.dark{--b0:#1c1b21;--i0:#ece7df;--m0:#a69e94;--l0:#322f37;--a0:#ff9273;--o0:#2a0f07;--e0:#ff8a80;--k0:#ff9d80;--s0:#a9cf97;--n0:#e5bf73;--f0:#93bdf0;--c0:#989085;color-scheme:dark}
.editor{display:grid;max-height:var(--fermata-editor-height,30em);overflow:auto}
pre,textarea,input{margin:0;padding:.8em 1em;border:0;background:none;color:inherit;font:var(--fermata-code-font,14px/1.55 ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace);tab-size:4;white-space:pre}
.editor>*{grid-area:1/1;min-width:100%;min-height:100%}
.editor>pre:first-child{width:max-content}
textarea{overflow:hidden;color:transparent;caret-color:var(--a);resize:none;outline:0}
.editor:focus-within{box-shadow:inset 0 0 0 2px var(--a)}
.toolbar{display:flex;flex-wrap:wrap;align-items:center;gap:.4em;padding:.3em .5em;border-top:1px solid var(--l);color:var(--m);font:var(--fermata-font,14px/1.4 system-ui,sans-serif)}
button{min-width:44px;min-height:44px;padding:0 1em;border:0;border-radius:8px;background:none;color:inherit;font:inherit;cursor:pointer}
button:hover{background:color-mix(in srgb,var(--a) 12%,transparent)}
.run{background:var(--a);color:var(--o);font-weight:600}
.run:hover{background:var(--a);filter:brightness(1.08)}
:focus-visible{outline:2px solid var(--a);outline-offset:-2px}
.state{margin-left:auto;padding:0 .5em}
.output{max-height:var(--fermata-output-height,20em);border-top:1px solid var(--l);overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere}
.stderr{color:var(--e)}
.expected{color:var(--m)}
.notice{margin:0;padding:.3em 1.2em;border-top:1px solid var(--l);color:var(--m);font:var(--fermata-font,13px/1.4 system-ui,sans-serif)}
form{display:flex;align-items:center;border-top:1px solid var(--l)}
form label{flex:1}
input{width:100%;min-height:44px}
.keyword,.decorator{color:var(--k)}.string{color:var(--s)}.number{color:var(--n)}.name{color:var(--f)}.comment{color:var(--c);font-style:italic}
[hidden]{display:none!important}
@media(forced-colors:active){.run{border:1px solid ButtonText}}
`;
