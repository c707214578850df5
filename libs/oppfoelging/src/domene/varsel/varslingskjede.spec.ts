import { fold } from '@saksgang/kernel';
import { oppdrag } from '../oppdrag/oppdrag';
import { oppdragFordelt, oppdragRegistrert } from '../oppdrag/oppdrag.fixtures';
import { medStedfortredere, varslingskjede } from './varslingskjede';

const kjeden = (slag: string, navn: string, overordnet: string | null = null, fordelt = false) => {
  const mottaker = { slag, navn, kilde: 'trykt', overordnet } as const;
  const tilstand = fold(oppdrag, [oppdragRegistrert({ mottaker }), ...(fordelt ? [oppdragFordelt] : [])]);
  return tilstand.finnes ? varslingskjede(tilstand) : [];
};
const rollene = (...spurt: Parameters<typeof kjeden>) => kjeden(...spurt).map((v) => v.rolle);

describe('Varslingskjeden', () => {
  it('begynner hos den som er ansvarlig, og går opp til kommunedirektøren', () => {
    expect(kjeden('linje', 'byggesak', 'kommunalsjef teknisk', true)).toEqual([
      { rolle: 'kommunalsjef oppvekst', person: 'person-7' },
      { rolle: 'byggesak', person: null },
      { rolle: 'kommunalsjef teknisk', person: null },
      { rolle: 'kommunedirektøren', person: null },
    ]);
    expect(rollene('kommunedirektoer', 'kommunedirektøren')).toEqual(['kommunedirektøren']);
  });

  it('går fra foretaket til styret og kommunestyret, aldri til kommunedirektøren (§ 9-16)', () => {
    expect(rollene('kommunalt-foretak', 'Lier Vei vann og avløp KF')).toEqual([
      'daglig leder i Lier Vei vann og avløp KF',
      'styreleder i Lier Vei vann og avløp KF',
      'kommunestyret',
    ]);
  });

  it('går gjennom kontrollutvalgets sekretariat (§ 23-7)', () => {
    expect(rollene('folkevalgt-organ', 'kontrollutvalget')).toEqual([
      'kontrollutvalgets sekretariat',
      'kontrollutvalget',
      'kommunestyret',
    ]);
  });

  it('går fra et organ til det som gav oppdraget', () => {
    expect(rollene('komite', '17. mai-komiteen')).toEqual(['17. mai-komiteen', 'kommunestyret']);
  });

  it('har stedfortrederen rett etter den han er stedfortreder for, oppover i hele linjen', () => {
    const vikarer = [
      { rolle: 'kommunedirektøren', person: 'person-2' },
      { rolle: 'kommunalsjef helse', person: 'person-3' },
    ];
    const linjen = kjeden('linje', 'byggesak');
    expect(medStedfortredere(linjen, vikarer)).toEqual([
      { rolle: 'byggesak', person: null },
      { rolle: 'kommunedirektøren', person: null },
      { rolle: 'stedfortreder for kommunedirektøren', person: 'person-2' },
    ]);
  });
});
