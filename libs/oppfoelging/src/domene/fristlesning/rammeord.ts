import { fraser } from './ordene';

/**
 * What the words before an expression of time make of it. `slutt`: its end is a frist. `foer`: the day before it.
 * `til`, `i` and `ved` ask what is said around them. `fra`: it takes effect. `ingen`: it is no frist. `uten`: no frame at all.
 */
export type Rolle =
  | 'slutt'
  | 'loepet'
  | 'foer'
  | 'til'
  | 'i'
  | 'ved'
  | 'forbindelse'
  | 'etter'
  | 'fra'
  | 'frafast'
  | 'om'
  | 'uten'
  | 'ingen';

export const RAMMER = fraser<Rolle>([
  [
    'innen|innan|senest|seinast|ikke senere enn|ikke seinere enn|ikkje seinare enn|ikkje seinere enn|ikke etter|ikkje etter',
    'slutt',
  ],
  ['i løpet av|ila|ila.|i.l.a.|i l.a.|innenfor|innanfor|i laupet av', 'loepet'],
  ['før|i god tid før|i forkant av|i framkant av|forut for|straks før', 'foer'],
  ['til', 'til'],
  ['i|på|den', 'i'],
  ['som del av|som en del av|som ein del av', 'i'],
  ['ved|sammen med|saman med|samtidig med|samstundes med|parallelt med|under', 'ved'],
  [
    'i forbindelse med|ifm|ifm.|i.f.m.|ifbm|ifbm.|i samband med|i tilknytning til|i tilknyting til|i sammenheng med',
    'forbindelse',
  ],
  ['etter', 'etter'],
  ['fra|frå', 'fra'],
  [
    'fra og med|frå og med|f.o.m.|f.o.m|fom|fom.|f. o. m.|med virkning fra|med verknad frå|med verknad fra|med virkning f.o.m.|med virkning fra og med|med verknad frå og med|med effekt fra|med effekt frå|gjeldende fra|gjeldande frå|gjeldende fra og med|gjeldande frå og med|gjelder fra|gjeld frå|gjelder fra og med|gjeld frå og med|gjelder for|gjeld for|trer i kraft|trer i kraft fra|trer i kraft fra og med|trår i kraft|trer i verk|tek til å gjelde|tek til å gjelde frå|iverksettes fra|innføres fra|byggestart|oppstart|oppstart i|oppstart fra|med oppstart|med oppstart i|oppstart:|byggestart i|virkningstidspunkt|virkning fra',
    'frafast',
  ],
  ['om', 'om'],
  [
    'per|pr|pr.|datert|siden|sidan|fram til|frem til|inntil|til og med|t.o.m.|t.o.m|tom|tom.|ut|over|av|for|mellom|i perioden|i årene|i åra|jf|jf.|jfr|jfr.|vedtatt|vedteke|i henhold til|i tråd med|i samsvar med|med bakgrunn i|på bakgrunn av|basert på|gjennom|hp|øp|økonomiplan|handlingsprogram|budsjett|årsbudsjett|økonomiplanen|handlingsprogrammet|budsjettet|årsbudsjettet',
    'ingen',
  ],
]);

/** Which part of the period is meant. `start` is the last day of its first month. */
export type Del = 'slutt' | 'start' | 'midt';

export const DELER = fraser<Del>([
  [
    'utgangen av|slutten av|utløpet av|enden av|slutten på|utgangen på|utgangen i|utgongen av|siste del av',
    'slutt',
  ],
  [
    'begynnelsen av|begynnelsen på|starten av|starten på|byrjinga av|tidlig i|tidleg i|tidlig på|første del av|månedsskiftet|månadsskiftet',
    'start',
  ],
  ['midten av|midten på', 'midt'],
]);

/** Words between the frame and the time that change nothing. */
export const FYLL =
  /^(og|den|det|dei|de|dagen|ca|ca\.|cirka|omkring|rundt|allerede|allereie|senest|seinast|innen|innan|løpet|av|måned|månad|er|:|-)$/;

/** The few of them that may stand after words that give no frist, which must not hide a frame of their own. */
export const FYLL_UTEN_FRIST = /^(den|det|dei|de|dagen|:)$/;

/** A noun whose date follows somewhere after it: `frist`, `høringsfristen`. */
export const FRISTORD = /^\p{L}*frist(en|ens|ane|ene|er|ar)?$/u;

/** What is handed over, and so is due in the time it is said to happen. */
export const LEVERING =
  /^(fram|frem|framlegg\p{L}*|fremlegg\p{L}*|framlagt|fremlagt|framlagd|fremm\p{L}*|ferdig\p{L}*|(over)?lever(es|ast|er|t|a)?|oversend\p{L}*|send(es|ast|er|e)|rapporter\p{L}*|orienter\p{L}*|presenter\p{L}*|avlegg\p{L}*|avgi(s|r)?|utarbeid\p{L}*|gjennomfør\p{L}*|evaluer\p{L}*|revider\p{L}*|ruller(es|ast|e|er)|sluttfør\p{L}*|fullfør\p{L}*|tilbake|attende|redegjør\p{L}*|utred\p{L}*|utgrei\p{L}*|vurder(es|ast|e|ing|t)?|kartlegg\p{L}*|behandl(es|ast|e|ing|a)|handsam\p{L}*|foreligg\p{L}*|ligg(e|ja)|klar(t|e)?|drøft(es|ast|e)|etabler(es|ast|t|e)|publiser\p{L}*|innarbeid\p{L}*|meld(es|ast|e)|vedta(s|k|r)?|vedtak(ast)?|kommer|kjem|følges|følgjast|tas|takast|omtal(es|ast)|synliggjør\p{L}*|inngå\p{L}*|avklar\p{L}*|oppdater\p{L}*|svar(er|es|e)?)$/u;

/** What makes a month or a day a time of delivery too; of a whole year it says too little. */
export const LEVERING_SVAK =
  /^(sak|saken|saka|møte|møtet|politisk|oppe|gang|\p{L}*behandling|\p{L}*handsaming|høring|høyring)$/u;

/** What takes effect in the time it is said to happen. */
export const VIRKNING =
  /^(åpn(es|e)|opn(ast|es)|innfør\p{L}*|iverkset\p{L}*|start(er|ar|es|e|ast)|oppstart|byggestart|videreføre(s|r)?|vidareføra(st)?|vidareførast|avvikl\p{L}*|trer|trår|opphør\p{L}*|utvid\p{L}*|reduser\p{L}*|øk(es|er|e|ast)|auk(ast|ar|e|es)|styrk(es|er|ast|ar)|kutt(es|ast|er)|gjeld(er|ande|ende)?|trapp(es|ast)|hev(es|ast)|oppretthold\p{L}*|nedlegg\p{L}*|bruk)$/u;

/** What goes on until the time, and so is not due then; or a change from and to. */
export const VARER =
  /^(forleng\p{L}*|videreføre(s|r)?|vidareføra(st)?|vidareførast|varer|varar|gjeld(er)?|perioden|åpent|ope|øk\p{L}*|auk\p{L}*|reduser\p{L}*|kroner|kr|prosent|%|fra|frå|opp|ned|beholdes|budsjett\p{L}*)$/u;

/** A beginning that is planned for the time, whatever the verb. */
export const START =
  /^((bygge|anleggs|prosjekt)?start|oppstart|innføring|\p{L}*tidspunkt|\p{L}*tidspunktet|iverksett(else|ing)|igangsett(else|ing))$/u;

/** What makes a share a limit or a measure of the year, and no change in it. */
export const GRENSE =
  /^(overstig\p{L}*|minst|høyst|høgst|maks|maksimalt|mål|målet|andel|andelen|utgjør|utgjøre|være|vere|er)$/u;

export const UTSATT = /^(utset\p{L}*|utsatt|forskyv\p{L}*|forskjøv\p{L}*|skyv\p{L}*|flytt\p{L}*)$/u;

/** Verbs that tell what has been. */
export const FORTID = /^(ble|blei|vart|var|hadde|har|vedtok|vedtatt|vedteke|behandlet|bevilget)$/;

/** What has a date of its own: `vedtak fra 2023`, `tall fra 2024`. */
export const MED_EGEN_DATO =
  /^(\p{L}*brev|brevet|vedtak|vedtaket|rapport|rapporten|tall|tala|møte|møtet|\p{L}*notat|notatet|\p{L}*protokoll|\p{L}*protokollen|epost|e-post|post|sak|saken|saka|erfaringer|erfaringar|innspill|innspel|plan|planen|strategi|strategien|undersøkelse|undersøkelsen|data)$/u;
