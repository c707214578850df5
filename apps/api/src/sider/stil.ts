/** The whole look of the plain pages: system fonts, colours with contrast, wide tables that scroll by themselves. */
export const STIL = `
:root { color-scheme: light dark; --tekst: #1b1b1b; --bakgrunn: #fff; --linje: #c8ccd0; --dempet: #53585d; --lenke: #0b4f8a; --flate: #f2f4f6; --varsel: #9b1c1c; --rute: #1a6334; }
@media (prefers-color-scheme: dark) { :root { --tekst: #eceff1; --bakgrunn: #16191c; --linje: #43494f; --dempet: #b3bac1; --lenke: #8cc4ff; --flate: #22272c; --varsel: #ffa4a4; --rute: #8fd8a8; } }
* { box-sizing: border-box; }
body { margin: 0; font: 1.0625rem/1.5 system-ui, sans-serif; color: var(--tekst); background: var(--bakgrunn); }
header, nav.meny, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 1rem; }
.merke { font-weight: 700; margin: 1rem 0 0; }
a { color: var(--lenke); }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, summary:focus-visible, .rulle:focus-visible { outline: 3px solid var(--lenke); outline-offset: 2px; }
.hopp { position: absolute; left: -100rem; } .hopp:focus { left: 1rem; top: 1rem; background: var(--bakgrunn); padding: .5rem; }
.sti, nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: .5rem 0; }
.sti li + li::before { content: '› '; color: var(--dempet); }
nav.meny { border-bottom: 1px solid var(--linje); }
nav a[aria-current] { font-weight: 700; color: var(--tekst); text-decoration: none; border-bottom: 3px solid currentColor; }
h1, h2, h3, h4 { overflow-wrap: anywhere; hyphens: auto; } h1 { font-size: clamp(1.35rem, 6.2vw, 1.75rem); line-height: 1.2; margin: 1.25rem 0 .75rem; } h2 { font-size: 1.3rem; margin: 2rem 0 .5rem; } h3 { font-size: 1.1rem; margin: 1.25rem 0 .25rem; } h4 { font-size: 1rem; margin: 0; }
.kort { border: 1px solid var(--linje); border-radius: .5rem; padding: 0 1rem .5rem; margin: 1rem 0; }
dl.tall { display: flex; flex-wrap: wrap; gap: .5rem 2rem; } dl.tall div { min-width: 8rem; } dl.tall dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
dl.fakta { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .25rem 1.5rem; } dl.fakta dt { color: var(--dempet); } dl.fakta dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 30rem) { dl.fakta { grid-template-columns: 1fr; } dl.fakta dd { margin-bottom: .5rem; } }
.rulle { overflow-x: auto; } table { border-collapse: collapse; width: 100%; } caption { text-align: left; color: var(--dempet); padding: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--linje); font-weight: 400; }
thead th, tr.sum th, tr.sum td, th[scope=rowgroup] { font-weight: 700; } th[scope=rowgroup] { padding-top: 1.25rem; }
.tall { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; } .smal { width: 3rem; }
tr.sum { background: var(--flate); } tr.foreslaatt th, tr.foreslaatt td { color: var(--dempet); } tr.avvik th, tr.avvik td, .rute-forsinket { color: var(--varsel); } .rute-forsinket { font-weight: 700; } .rute-i-rute, .frist-oppfylt { color: var(--rute); } .frist-nær, .frist-brutt, .saksgang-nær, .saksgang-passert { color: var(--varsel); } .frist-brutt, .saksgang-passert { font-weight: 700; }
small { display: block; color: var(--dempet); font-size: .875rem; } p small, li small { display: inline; } .dempet { color: var(--dempet); }
.merknader { background: var(--flate); padding: .75rem 1rem .75rem 2rem; border-left: 4px solid var(--linje); }
.punkt { border-top: 1px solid var(--linje); padding: .75rem 0; } .punkt:target { background: var(--flate); }
form.dag { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: .5rem 0 1rem; } ins { text-decoration: underline; text-decoration-thickness: 2px; font-weight: 700; color: var(--rute); } del { color: var(--varsel); } .skjult { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; } p.klokkene { background: var(--flate); border-left: 4px solid var(--lenke); padding: .5rem 1rem; } input, button, select { font: inherit; padding: .25rem .5rem; }
fieldset { min-width: 0; border: 1px solid var(--linje); margin: .5rem 0; } form ul { list-style: none; padding: 0; } select, .felt input { max-width: 100%; } .felt { margin: .5rem 0; } .felt label { display: block; } .felt textarea { font: inherit; width: 100%; max-width: 40rem; } .feil { display: block; color: var(--varsel); } fieldset.aar { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(12rem, 100%), 1fr)); gap: 0 1rem; }
svg.spor { font-size: 13px; } svg.spor path { fill: none; stroke: var(--dempet); } svg.spor rect { fill: var(--flate); stroke: var(--linje); } svg.spor text { fill: var(--tekst); } svg.spor .slag { fill: var(--dempet); } svg.spor .start rect { stroke: var(--lenke); stroke-width: 3; } svg.spor .avvik rect { stroke: var(--varsel); stroke-width: 2; }
pre { overflow-x: auto; font-size: .8rem; max-height: 24rem; } footer { border-top: 1px solid var(--linje); margin-top: 3rem; color: var(--dempet); }
@media print { nav, form, form.dag, footer, .hopp, .data { display: none; } body { font-size: 10pt; } .rulle { overflow: visible; } }
`;
