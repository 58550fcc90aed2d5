/** Made of src/report/client/page.css by `npm run report`; the policy of the page allows it by its hash. */
export const style = `:root{color-scheme:light dark;--ground: light-dark(#f7f6f2, #131618);--panel: light-dark(#ffffff, #1a1e21);
--sunk: light-dark(#f1efe9, #15191b);--ink: light-dark(#1c2023, #e6e4df);--quiet: light-dark(#5a6065,
#a3a9ae);--edge: light-dark(#e1ded6, #2c3236);--accent: light-dark(#24613f, #7fcf9f);--bad: light-dark(#a3262a,
#ff9c96)}:root{--tint: light-dark(#e9f1ea, #1e2c25);--hit: light-dark(#fff0b8, #4a3f12);--outline: light-dark(#1c5a87,
#83c3ef);--text: light-dark(#5a6065, #a3a9ae);--list: light-dark(#75570a, #dcbc5c);--table: light-dark(#0c655a,
#62cdb6);--faq: light-dark(#862e68, #ee9ad2);--steps: light-dark(#9a400f, #f2a075);--terms: light-dark(#4a48a6,
#b0aefc);--media: light-dark(#52631a, #bfd072);--aside: light-dark(#7a4a39, #dcae9c);--sans: system-ui,
-apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;--serif: "\\
Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Liberation Serif", serif;--mono:
ui-monospace, "SF Mono", SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace}:root:has(.theme-light:checked){
color-scheme:light}:root:has(.theme-dark:checked){color-scheme:dark}.f-outline,[data-f=outline]{--c:
var(--outline)}.f-text,[data-f=text]{--c: var(--text)}.f-list,[data-f=list]{--c: var(--list)}.f-table,
[data-f=table]{--c: var(--table)}.f-faq,[data-f=faq]{--c: var(--faq)}.f-steps,[data-f=steps]{--c: var(--steps)}
.f-terms,[data-f=terms]{--c: var(--terms)}.f-media,[data-f=media]{--c: var(--media)}.f-aside,[data-f=aside]{
--c: var(--aside)}.f-bad{--c: var(--bad)}*{box-sizing:border-box}[hidden]{display:none!important}html{
scroll-padding-top:1rem;-webkit-text-size-adjust:100%}body{margin:0;background:var(--ground);color:var(--ink);
font:400 .9375rem / 1.55 var(--sans)}main{max-width:96rem;margin:0 auto;padding:0 1.5rem 6rem}h1,h2,
h3,p,ul,ol,dl,dd,figure,fieldset{margin:0;padding:0;border:0}a{color:var(--accent);text-underline-offset:.2em;
text-decoration-thickness:1px}button,input{font:inherit;color:inherit}:focus-visible{outline:2px solid
var(--accent);outline-offset:2px;border-radius:3px}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;
clip-path:inset(50%);white-space:nowrap}.quiet,.path,.nothing{color:var(--quiet)}.nothing{font-style:italic}
.bad{color:var(--bad)}:root:not(.live) .needs-script{display:none}.top{display:flex;align-items:center;
justify-content:space-between;gap:1rem;max-width:96rem;margin:0 auto;padding:1rem 1.5rem}.brand{display:flex;
align-items:center;gap:.4rem;font-weight:600;letter-spacing:.01em;color:var(--accent)}.brand .quiet{
font-weight:400}.logo{width:1.35rem;height:1.35rem}.themes,.panes{display:inline-flex;gap:2px;padding:2px;
border:1px solid var(--edge);border-radius:7px;background:var(--sunk)}.themes label,.panes label{position:relative;
cursor:pointer}.themes input,.panes input{position:absolute;inset:0;width:100%;height:100%;margin:0;
opacity:0;cursor:pointer}.themes span,.panes span{display:block;padding:.15rem .7rem;border-radius:5px;
font-size:.8125rem;color:var(--quiet)}.themes input:checked+span,.panes input:checked+span{background:var(--panel);
color:var(--ink);box-shadow:0 1px 2px light-dark(#0002,#0008)}.themes input:focus-visible+span,.panes
input:focus-visible+span{outline:2px solid var(--accent)}.title{padding:1.5rem 0 1.25rem;max-width:62rem}
.title h1{font:600 clamp(1.5rem,1.1rem + 1.8vw,2.4rem) / 1.18 var(--serif);letter-spacing:-.01em;overflow-wrap:anywhere;
text-wrap:balance}.byline{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;margin-top:.5rem;color:var(--quiet);
font-size:.875rem;overflow-wrap:anywhere}.tiles{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;margin-top:1rem;
list-style:none;color:var(--quiet);font-size:.875rem}.tiles b{color:var(--c);font-weight:600;font-variant-numeric:tabular-nums}
.tiles .f-bad{color:var(--bad)}.parts{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin-bottom:1rem;
padding:.55rem 0;border-block:1px solid var(--edge);font-size:.875rem}.parts a{color:var(--ink);text-decoration:none}
.parts a:hover{color:var(--accent);text-decoration:underline}.parts b{font-weight:400;color:var(--quiet);
font-variant-numeric:tabular-nums}.work{display:grid;grid-template-columns:minmax(0,1.2fr) minmax(0,1fr);
gap:.6rem 1rem;height:max(36rem,calc(100vh - 2rem));padding-top:.5rem}.left,.right{display:flex;flex-direction:column;
gap:.6rem;min-width:0;min-height:0}.left .pane,.right .pane{flex:1;min-height:0}.panes{align-self:flex-start}
.panes .of-tree{display:none}.pane{min-width:0;border:1px solid var(--edge);border-radius:10px;background:var(--panel);
overflow:auto;overscroll-behavior:contain}.pane.nodes{display:flex;flex-direction:column;overflow:hidden}
.pane.from,.work:has(.show-source:checked) .pane.article{display:none}.work:has(.show-source:checked)
.pane.from{display:block}.tools{padding:.7rem .9rem;border-bottom:1px solid var(--edge)}.find{width:100%;
padding:.35rem .6rem;border:1px solid var(--edge);border-radius:6px;background:var(--ground)}.find::placeholder{
color:var(--quiet);opacity:1}.families{display:flex;flex-wrap:wrap;gap:.15rem .85rem;margin-top:.55rem;
font-size:.8125rem}.families label{display:inline-flex;align-items:center;gap:.35rem;color:var(--c);
cursor:pointer}.families input{accent-color:var(--c);margin:0;width:.85rem;height:.85rem}.tree{flex:1;
min-height:0;overflow:auto;overscroll-behavior:contain;padding:.4rem 0;font:.8125rem / 1.5 var(--mono)}
.group{content-visibility:auto;contain-intrinsic-size:auto 60rem}.line{display:block;padding:.07rem .9rem
.07rem 1.5rem;color:var(--quiet);text-decoration:none;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;
position:relative}.line b{color:var(--c);font-weight:600;margin-inline-end:.6ch}.line i{font-style:normal;
margin-inline-end:1ch}.line em{font-style:normal;color:var(--c);border:1px solid;border-radius:4px;padding:0
.35ch;margin-inline-end:1ch;font-size:.6875rem}.line span{color:var(--ink);font-family:var(--sans)}.line
.recovered{color:var(--steps)}.line:hover{background:var(--sunk)}.line[aria-selected=true]{background:var(--tint);
box-shadow:inset 3px 0 var(--c)}.line:focus-visible{outline-offset:-2px}.line[aria-expanded]:before{
content:"";position:absolute;margin-inline-start:-.85rem;top:.5rem;border:.25rem solid transparent;border-inline-start:.35rem
solid var(--quiet)}.line[aria-expanded=true]:before{top:.6rem;margin-inline-start:-.95rem;border:.25rem
solid transparent;border-top:.35rem solid var(--quiet)}.line[aria-level="2"]{padding-inline-start:2.4rem}
.line[aria-level="3"]{padding-inline-start:3.3rem}.line[aria-level="4"]{padding-inline-start:4.2rem}
.line[aria-level="5"]{padding-inline-start:5.1rem}.line[aria-level="6"]{padding-inline-start:6rem}.line[aria-level="\\
7"]{padding-inline-start:6.9rem}.line[aria-level="8"]{padding-inline-start:7.8rem}.line[aria-level="\\
9"]{padding-inline-start:8.7rem}.line[aria-level="10"]{padding-inline-start:9.6rem}.line[aria-level="\\
11"]{padding-inline-start:10.5rem}.line[aria-level="12"]{padding-inline-start:11.4rem}.line[aria-level="\\
13"]{padding-inline-start:12.3rem}.line[aria-level="14"]{padding-inline-start:13.2rem}.line[aria-level="\\
15"]{padding-inline-start:14.1rem}.line[aria-level="16"]{padding-inline-start:15rem}.line:is([aria-level="\\
17"],[aria-level="18"],[aria-level="19"],[aria-level="20"]){padding-inline-start:15.6rem}.inspector{
height:11rem;flex:none;overflow:auto;padding:.8rem 1rem;border:1px solid var(--edge);border-radius:10px;
background:var(--panel);font-size:.8125rem}.inspector .what{font-family:var(--mono);overflow-wrap:anywhere}
.inspector .what b{color:var(--c);margin-inline-end:1ch}.inspector .what i{font-style:normal;color:var(--quiet);
margin-inline-end:1ch}.inspector .path{overflow-wrap:anywhere}.ways{display:flex;flex-wrap:wrap;gap:.4rem;
margin-top:.5rem}.ways button,button.place{padding:.05rem .55rem;border:1px solid var(--edge);border-radius:5px;
background:var(--panel);color:var(--accent);font-size:.8125rem;cursor:pointer}.ways button:hover,button.place:hover{
border-color:var(--accent)}.ways .to-tree,.ways .to-close{display:none}.why .by{display:flex;flex-wrap:wrap;
align-items:center;gap:.2rem .8rem;margin-top:.35rem}.score{display:inline-flex;align-items:center;gap:.5rem;
font-variant-numeric:tabular-nums}svg.bar rect{fill:var(--c, var(--accent))}svg.bar{width:6rem;height:4px;
border-radius:2px;display:block}svg.bar .rail{fill:var(--edge)}.signals{display:flex;flex-wrap:wrap;
gap:.25rem;margin:.35rem 0;list-style:none;font-size:.8125rem}.signals li{padding:0 .45rem;border:1px
solid var(--edge);border-radius:4px;background:var(--panel);overflow-wrap:anywhere}.signals li:before{
content:"+ ";color:var(--accent)}.signals.against li:before{content:"\\2212  ";color:var(--bad)}.source{
margin:0;padding:.8rem 0;font:.8125rem / 1.6 var(--mono);tab-size:2}.source .group{contain-intrinsic-size:auto
130rem}.source code{display:block;padding:0 1rem 0 4.2rem;position:relative;font:inherit;white-space:pre-wrap;
overflow-wrap:anywhere;unicode-bidi:isolate;min-height:1.6em}.source code:before{content:attr(data-l);
position:absolute;inset-inline-start:0;width:3.4rem;text-align:end;color:var(--quiet)}.source .hit{background:var(--sunk);
box-shadow:inset 3px 0 var(--accent)}::highlight(chosen){background:var(--hit);color:var(--ink)}.prose{
padding:2rem clamp(1rem,3vw,2.6rem) 4rem;font:1.0625rem / 1.65 var(--serif);overflow-wrap:anywhere}.prose>
:first-child,.prose>.section:first-child>:first-child{margin-top:0}.prose p,.prose ul,.prose ol,.prose
pre,.prose blockquote,.prose figure,.prose .table,.prose .callout,.prose .details,.prose .faq,.prose
.glossary,.prose .fields,.prose .procedure{margin-block:.9rem}.prose ul,.prose ol{padding-inline-start:1.5rem}
.prose li{margin-block:.25rem}.prose li>p{margin-block:.2rem}.prose li::marker{color:var(--c)}.prose
:is(h3,h4,h5,h6){margin:1.9rem 0 .5rem;line-height:1.25;font-weight:600}.prose .h1{font-size:1.7rem}
.prose .h2{font-size:1.4rem}.prose .h3{font-size:1.18rem}.prose :is(.h4,.h5,.h6){font-size:1.0625rem}
.prose .recovered:after{content:"recovered";margin-inline-start:.7ch;font:.75rem var(--sans);color:var(--steps)}
.prose code,.prose .math{font:.875em var(--mono)}.prose .code{padding:.8rem 1rem;border-radius:8px;background:var(--sunk);
border:1px solid var(--edge);font:.8125rem / 1.55 var(--mono);white-space:pre-wrap;overflow-wrap:anywhere}
.prose blockquote{margin-inline:0;padding-inline-start:1.1rem;border-inline-start:3px solid var(--edge);
color:var(--quiet)}.prose hr{border:0;border-top:1px solid var(--edge);margin:2rem 0;padding:3px 0}.prose
.link{color:var(--accent);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em}
.prose mark{background:var(--hit);color:inherit}.prose .image{display:inline-block;max-width:100%;padding:.15rem
.6rem;border:1px dashed var(--edge);border-radius:6px;color:var(--quiet);font:.8125rem / 1.5 var(--sans)}
.prose figure{padding:.7rem .9rem;border-radius:8px;background:var(--sunk)}.prose :is(figcaption,caption){
color:var(--quiet);font:.875rem / 1.5 var(--sans);text-align:start;padding-block:.3rem}.prose li>.marker+
p{display:inline}.kind,.prose .tone,.prose .mark,.tag{color:var(--c, var(--quiet));font:600 .75rem /
1.5 var(--sans)}.marker{color:var(--list);font:.75em var(--mono)}.prose .callout,.prose .note,.prose
.own{padding:.7rem 1rem;border-inline-start:3px solid var(--aside);border-radius:0 8px 8px 0;background:var(--sunk)}
.prose .callout>*,.prose .note>p{margin-block:.3rem}.prose .details{padding-inline-start:1rem;border-inline-start:1px
solid var(--edge)}.prose .summary,.prose .term,.prose .label,.prose .question{font-weight:600}.prose
.question :is(h3,h4,h5,h6){margin:0;font-size:1.0625rem}.badge{font:.75rem / 1.5 var(--sans);margin:0!important}
.badge :is(a,span),h3 .badge span{display:inline-block;padding:0 .5rem;border:1px solid;border-radius:4px;
color:var(--c);text-decoration:none}.badge b{font-weight:600;font-variant-numeric:tabular-nums}.prose
.faqPair,.prose .step,.prose .glossaryEntry,.prose .field{margin-block:.7rem}.prose .faq,.prose .glossary,
.prose .fields,.prose .procedure{padding-inline-start:1rem;border-inline-start:2px solid var(--c, var(--steps))}
.prose .procedure{--c: var(--steps)}.prose .answer>:first-child,.prose .definition>:first-child{margin-top:.2rem}
.prose .field{display:grid;grid-template-columns:minmax(6rem,11rem) minmax(0,1fr);gap:0 1rem}.prose .field
p,.prose .definition p{margin-block:0}.prose .definition{padding-inline-start:1.2rem}.prose [data-f]{
scroll-margin:4rem}.prose .near{outline:1px solid color-mix(in srgb,var(--c) 55%,transparent);outline-offset:3px;
border-radius:2px}.prose .chosen,.prose :target{outline:2px solid var(--c);outline-offset:3px;border-radius:2px}
.prose :is(.chosen,:target):not(.section,.table){background:var(--tint)}.prose .scroll{overflow-x:auto;
margin-top:.3rem}.prose table,.records{border-collapse:collapse;font:.875rem / 1.5 var(--sans);min-width:100%}
.prose :is(th,td),.records :is(th,td){padding:.4rem .7rem;border-block:1px solid var(--edge);text-align:start;
vertical-align:top;overflow-wrap:break-word;min-width:4rem}.prose :is(th,td)>:is(p,ul,ol){margin-block:0}
.prose th,.records th{font-weight:600;background:var(--sunk)}.prose th.inferred{font-style:italic}.subject{
box-shadow:inset 3px 0 var(--table);color:var(--table);font-weight:600}.attribute{box-shadow:inset 3px
0 var(--terms);color:var(--terms);font-weight:600}.metric:is(th,td,li){box-shadow:inset 3px 0 var(--table);
font-weight:600}.reading{display:inline-block;padding:0 .45rem;border-radius:4px;background:var(--tint);
color:var(--accent);font:.8125rem / 1.5 var(--mono);white-space:normal}.part{padding-top:3rem}.part>
h2{font:600 1.25rem / 1.3 var(--serif);margin-bottom:.9rem}.part>h2 small{color:var(--quiet);font:.9375rem
var(--sans)}.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr));
gap:.8rem;align-items:start}.card{padding:.8rem 1rem;border:1px solid var(--edge);border-radius:10px;
background:var(--panel);overflow-wrap:anywhere;min-width:0}.card+.card:is(details){margin-top:.5rem}
.card h3{font-size:.9375rem;font-weight:600}.card h3 .badge{margin-inline-start:.4rem!important}.card.comparison,
.card.metric,.card.data{--c: var(--table)}.card.data{--c: var(--quiet)}.card.faq{--c: var(--faq)}.card.steps
ol{padding-inline-start:1.3rem}.card:target{border-color:var(--c, var(--accent));box-shadow:0 0 0 1px
var(--c, var(--accent))}summary{cursor:pointer}.card>summary{font-weight:600}details.card>summary::marker{
color:var(--c, var(--quiet))}.lines{white-space:pre-wrap}.part .path,.inspector .path{font-size:.8125rem}
.sides dt{margin-top:.4rem;color:var(--quiet);font-size:.8125rem}.chips{display:flex;flex-wrap:wrap;
gap:.3rem;list-style:none;font-size:.8125rem}.chips li{padding:.05rem .6rem;border-radius:3px;background:var(--sunk)}
.part>.scroll{overflow-x:auto}.records td{background:var(--panel)}.pairs{display:grid;gap:0 2rem}.pairs>
div{display:grid;grid-template-columns:minmax(7rem,14rem) minmax(0,1fr);gap:0 1rem;padding:.4rem 0;border-bottom:1px
solid var(--edge);overflow-wrap:anywhere}.pairs dt{font-weight:600}.card .pairs>div:last-child{border-bottom:0}
.texts{list-style:none;overflow-wrap:anywhere}.texts li{padding:.4rem 0;border-bottom:1px solid var(--edge)}
.texts .warning b,.texts .error b,.verdict.bad{color:var(--bad)}.place{font:.8125rem var(--mono);color:var(--quiet);
margin-inline-end:.5rem}.verdict{font-weight:600;color:var(--accent)}.balance{display:flex;flex-wrap:wrap;
align-items:center;gap:.3rem .8rem;margin:.4rem 0 .8rem;color:var(--quiet)}.balance svg.bar{width:12rem}
.item{display:none}.item:is(:target,:has(:target)){display:block}main:has(.item:target,.item :target)
.index{display:none}.way{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;padding-top:.5rem;font-size:.875rem}
.items{list-style:none;counter-reset:item;max-width:62rem}.items>li{counter-increment:item;position:relative;
padding:1rem 0 1.1rem 3rem;border-top:1px solid var(--edge)}.items>li:before{content:counter(item);position:absolute;
inset-inline-start:0;top:1.15rem;color:var(--quiet);font-variant-numeric:tabular-nums}.items h2{font:600
1.15rem / 1.35 var(--serif);overflow-wrap:anywhere}.items h2 a{text-decoration:none}.items h2 a:hover{
text-decoration:underline}.items .lead{color:var(--quiet);overflow-wrap:anywhere}.items .tiles{margin-top:.5rem}
@media(max-width:50rem){main,.top{padding-inline:1rem}.brand .quiet{display:none}.work{display:flex;
flex-direction:column;height:max(30rem,calc(100dvh - 1rem))}.left,.work:has(.show-tree:checked) .right{
flex:1}.right,.work:has(.show-tree:checked) .left{flex:none}.work:has(.show-tree:checked) .left .pane{
display:none}.inspector{position:fixed;z-index:2;inset:auto 0 0;height:auto;max-height:38vh;border-width:1px
0 0;border-radius:0;box-shadow:0 -8px 24px light-dark(#0001,#0006)}.inspector:not(.full){display:none}
.panes .of-tree,.ways .to-tree,.ways .to-close{display:block}.panes{align-self:stretch}.panes label{
flex:1;text-align:center}.pane.nodes{display:none}.work:has(.show-tree:checked) .pane.nodes{display:flex}
.prose{font-size:1rem;padding-top:1.2rem}.prose .field,.pairs>div{grid-template-columns:minmax(0,1fr)}
.source code{padding-inline-start:3.2rem}.source code:before{width:2.6rem}.items>li{padding-inline-start:2rem}}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}@media print{:root{color-scheme:light}
.top .themes,.parts,.panes,.tools,.inspector,.way,.pane.from,.pane.nodes{display:none!important}.work{
display:block;height:auto}.pane{border:0;overflow:visible}.pane.article{display:block!important}.group{
content-visibility:visible}.prose{padding-inline:0}.card,.prose .table{break-inside:avoid}.scroll{overflow:visible!important}}
`;

export const styleHash = 'sha256-9E4FrhPlpn78cYggK+w9CTmh8zDD4TZZ0YPeQmVjMe4=';
