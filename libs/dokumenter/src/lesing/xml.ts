/** What is met on the way through an XML text, names without their prefix. */
export interface Xmlbesoek {
  readonly aapner: (navn: string, attributter: ReadonlyMap<string, string>) => void;
  readonly lukker: (navn: string) => void;
  readonly tekst: (tekst: string) => void;
  /** Whether enough has been seen. */
  readonly stopp: () => boolean;
}

const NAVN = /[^\s/>=<"'!?]+/y;
const ATTRIBUTT = /\s+([^\s/>=<"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const LUKKING = /\s*(\/?)>/y;

/**
 * Goes through an XML text from its beginning; false when it is no XML that a workbook is made of. No document type is
 * taken, so that no entity can grow or fetch anything, and each expression reads from where it stands, in linear time.
 */
export const gaaGjennomXml = (xml: string, besoek: Xmlbesoek): boolean => {
  let her = 0;
  const les = (uttrykk: RegExp): RegExpExecArray | null => {
    uttrykk.lastIndex = her;
    const funnet = uttrykk.exec(xml);
    if (funnet) her = uttrykk.lastIndex;
    return funnet;
  };
  const forbi = (slutt: string): string | null => {
    const til = xml.indexOf(slutt, her);
    if (til < 0) return null;
    const lest = xml.slice(her, til);
    her = til + slutt.length;
    return lest;
  };
  while (!besoek.stopp()) {
    const neste = xml.indexOf('<', her);
    if (neste < 0) return xml.slice(her).trim() === '';
    if (neste > her) besoek.tekst(utenEntiteter(xml.slice(her, neste)));
    her = neste + 1;
    if (xml.startsWith('?', her)) {
      if (forbi('?>') === null) return false;
    } else if (xml.startsWith('!--', her)) {
      if (forbi('-->') === null) return false;
    } else if (xml.startsWith('![CDATA[', her)) {
      her += '![CDATA['.length;
      const tekst = forbi(']]>');
      if (tekst === null) return false;
      besoek.tekst(tekst);
    } else if (xml.startsWith('/', her)) {
      her++;
      const navn = les(NAVN);
      if (!navn || les(LUKKING)?.[1] !== '') return false;
      besoek.lukker(lokalt(navn[0]));
    } else {
      const navn = les(NAVN);
      if (!navn) return false;
      const attributter = new Map<string, string>();
      for (let a = les(ATTRIBUTT); a; a = les(ATTRIBUTT))
        attributter.set(lokalt(a[1] ?? ''), utenEntiteter(a[2] ?? a[3] ?? ''));
      const lukket = les(LUKKING);
      if (!lukket) return false;
      besoek.aapner(lokalt(navn[0]), attributter);
      if (lukket[1] === '/') besoek.lukker(lokalt(navn[0]));
    }
  }
  return true;
};

const lokalt = (navn: string): string => navn.slice(navn.indexOf(':') + 1);

const ENTITETER: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const utenEntiteter = (tekst: string): string =>
  tekst.includes('&')
    ? tekst.replace(
        /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g,
        (alt, ti?: string, seksten?: string, navn?: string) => {
          if (navn !== undefined) return ENTITETER[navn] ?? alt;
          const tegn = ti === undefined ? parseInt(seksten ?? '', 16) : Number(ti);
          return tegn <= 0x10ffff ? String.fromCodePoint(tegn) : alt;
        },
      )
    : tekst;
