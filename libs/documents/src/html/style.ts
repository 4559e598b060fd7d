/** The look of the HTML document: the tokens of the interface, light and dark, on paper and on a phone. */
export const STYLE = `
:root{color-scheme:light dark;
--paper:light-dark(#fff,#0e1616);--ground:light-dark(#f4f7f7,#0a1111);--tint:light-dark(#ecf1f1,#172222);
--ink:light-dark(#0f1b1b,#e8efee);--soft:light-dark(#415051,#b4c1c1);--quiet:light-dark(#5b696a,#93a3a3);
--accent:light-dark(#0a626a,#86cbd3);--late:light-dark(#b51f1f,#ff9a8c);--late-tint:light-dark(#fdf0ed,#2c1715);
--watch:light-dark(#7a5206,#e9b95c);--watch-tint:light-dark(#fcf4e4,#29200f);--rule:light-dark(#dfe6e6,#243232);--edge:light-dark(#7b8889,#637474);
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;--serif:Charter,"Iowan Old Style","Source Serif 4",Georgia,"Noto Serif","Liberation Serif",serif}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1.5rem}
body{margin:0;background:var(--paper);color:var(--ink);font:400 .9375rem/1.5rem var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1,h2,h3,p,ul,dl,dd,figure{margin:0;padding:0}
h1,h2,h3,strong,th,dt{font-weight:600}
a{color:var(--accent);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em;text-decoration-color:color-mix(in oklab,currentColor 35%,transparent)}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:3px}
:target{background:var(--tint)}
.skip{position:absolute;left:1rem;top:-4rem;padding:.5rem 1rem;background:var(--paper);border:1px solid var(--edge)}
.skip:focus{top:.5rem}
.frame{display:grid;grid-template-columns:17rem minmax(0,1fr);max-width:88rem;margin:0 auto}
nav{padding:2rem 1.5rem;font-size:.8125rem;line-height:1.25rem}
nav>div{position:sticky;top:1.5rem;max-height:calc(100vh - 3rem);overflow:auto}
nav b{display:block;margin-bottom:.5rem;color:var(--quiet);font-weight:400}
nav ol{list-style:none;margin:0;padding:0}
nav li{padding:.1875rem 0}
nav a{display:flex;gap:.5rem;color:var(--soft);text-decoration:none}
nav a:hover{color:var(--ink);text-decoration:underline}
nav i{flex:none;width:1.25rem;font-style:normal;color:var(--quiet)}
main{padding:3rem 3rem 6rem;min-width:0;max-width:62rem}
header{padding-bottom:2.5rem;border-bottom:2px solid var(--ink)}
.kind{color:var(--quiet);font-size:.8125rem}
h1{font-size:2.25rem;line-height:2.75rem;letter-spacing:-.022em;text-wrap:balance;margin-top:.25rem}
.deal{font-size:1.125rem;line-height:1.75rem;color:var(--soft)}
.mark{display:inline-block;margin-top:1rem;font-size:.8125rem;font-weight:600;color:var(--accent)}
.head{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:1rem 1.5rem;margin-top:1.5rem}
.head dt{font-weight:400;font-size:.8125rem;line-height:1.25rem;color:var(--quiet)}
.gate{margin-top:1.5rem;font-size:1.125rem;line-height:1.75rem;font-weight:600}
section>h2{font-size:1.5rem;line-height:2rem;letter-spacing:-.015em;margin:3.5rem 0 1rem}
h2 i,h3 i{font-style:normal;font-weight:400;color:var(--quiet);margin-right:.75rem}
section>h3{font-size:1.0625rem;line-height:1.5rem;margin:2rem 0 .75rem}
section>*+p,section>*+ul,section>*+.facts,section>*+.wide,section>*+figure{margin-top:1rem}
p{max-width:66ch;text-wrap:pretty}
.lead{font-size:1.125rem;line-height:1.75rem;color:var(--soft)}
.small,.note{font-size:.8125rem;line-height:1.25rem;color:var(--quiet)}
.gap{padding:.75rem 1rem;border-left:2px dashed var(--edge);background:var(--ground)}
.quiet{color:var(--quiet)}.late{color:var(--late)}.watch{color:var(--watch)}
q{font-family:var(--serif);font-size-adjust:.52;color:var(--ink)}q::before,q::after{content:none}
ul{list-style:none;max-width:70ch}
li+li{margin-top:.625rem}
ul.bullet>li{padding-left:1rem;position:relative}
ul.bullet>li::before{content:"";position:absolute;left:0;top:.6875rem;width:.375rem;height:1px;background:var(--edge)}
ul.open>li{padding-left:1.75rem;position:relative}
ul.open>li::before{content:"";position:absolute;left:0;top:.3125rem;width:.75rem;height:.75rem;border:1px solid var(--edge);border-radius:2px}
.facts>div{display:grid;grid-template-columns:14rem minmax(0,1fr);gap:.25rem 1.5rem;padding:.625rem 0;border-top:1px solid var(--rule)}
.facts>div:last-child{border-bottom:1px solid var(--rule)}
.facts dt{font-weight:400;color:var(--quiet)}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;table-layout:fixed}
caption.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
caption{text-align:left;font-size:.8125rem;color:var(--quiet);padding-bottom:.25rem}
th{font-size:.8125rem;line-height:1.25rem;text-align:left;font-weight:400;color:var(--quiet);border-bottom:1px solid var(--edge);padding:.375rem .75rem .375rem 0;vertical-align:bottom}
td{padding:.625rem .75rem .375rem 0;vertical-align:top;border-top:1px solid var(--rule);mso-number-format:"\\@"}
tbody:first-of-type td{border-top:0}
tr.notes td{border-top:0;padding:0 0 .75rem}
tbody.place:target td{background:var(--tint)}
figure{margin-top:1rem;overflow-x:auto}
figure svg{max-width:100%;height:auto;min-width:24rem}
.narrow{display:none}
figcaption{margin-top:.5rem;font-size:.8125rem;line-height:1.25rem;color:var(--quiet);max-width:66ch}
@media(max-width:60rem){.frame{display:block}nav{padding:1rem 1.25rem;background:var(--ground);border-bottom:1px solid var(--rule)}nav>div{position:static;max-height:none}main{padding:1.5rem 1.25rem 4rem}}
@media screen and (max-width:40rem){figure svg,figcaption{display:none}.narrow{display:block}}
@media(max-width:40rem){h1{font-size:1.75rem;line-height:2.25rem}.facts>div{grid-template-columns:1fr;gap:0}
table,thead,tbody,tr,td,caption{display:block;width:auto}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
td{padding:.125rem 0;border:0}tbody{padding:.75rem 0;border-top:1px solid var(--rule)}
td[data-title]:not([data-title=""])::before{content:attr(data-title) "  ";color:var(--quiet);font-size:.8125rem}}
@media print{:root{color-scheme:light}nav,.skip{display:none}.frame{display:block;max-width:none}main{padding:0;max-width:none}
body{font-size:9.5pt;line-height:13pt}a{color:inherit;text-decoration:none}header{min-height:80vh}
section.page{break-before:page}h2,h3{break-after:avoid}tbody,li,.facts>div,figure{break-inside:avoid}thead{display:table-header-group;break-after:avoid}caption{break-after:avoid}thead+tbody{break-before:avoid}.wide,figure{overflow:visible}}
`.replace(/\n/g, '');
