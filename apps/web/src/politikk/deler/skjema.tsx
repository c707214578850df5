import { Alert, Heading, Textfield } from '@digdir/designsystemet-react';
import { ord } from '@saksgang/kernel';
import { P } from '../../tekster/politikk';
import { Linjeendringer } from './linjeendringer';
import { NyeLinjer } from './nye-linjer';
import { Sentralposter, Verbalforslagene } from './poster-og-ord';
import type { Skjemadeler } from './skjemadeler';
import { Velger } from './velger';

const V = P.verksted;

/** The types that a party puts forward; an innstilling is a body's. */
const TYPER = [
  'alternativt-budsjett',
  'rammeendring',
  'verbalforslag',
  'tilleggsforslag',
  'endringsforslag',
  'oversendelsesforslag',
  'utsettelsesforslag',
  'investering',
] as const;

/** The form of a forslag, part by part. */
export const Forslagsskjema = (deler: Skjemadeler) => {
  const { form, skriv, ramme } = deler;
  const investeringer = (form.mer['investeringer'] as readonly unknown[] | undefined)?.length ?? 0;
  const grunnlag = ['beslutningsgrunnlag', 'tilleggsinnstilling'] as const;
  return (
    <form className="skjema" noValidate onSubmit={(e) => e.preventDefault()}>
      <section aria-labelledby="om-forslaget" className="radkort">
        <Heading level={2} data-size="xs" id="om-forslaget">
          {V.om}
        </Heading>
        <Textfield
          label={V.felt.tittel}
          maxLength={300}
          value={form.tittel}
          onChange={(e) => skriv({ tittel: e.target.value })}
        />
        <Velger
          tekst={V.felt.type}
          verdi={form.type}
          sett={(type) => skriv({ type })}
          valg={TYPER.map((type) => [type, ord(type)])}
        />
        <Textfield
          label={V.felt.partier}
          description={V.felt.partierHjelp}
          maxLength={500}
          value={form.partier}
          onChange={(e) => skriv({ partier: e.target.value })}
        />
        <Velger
          tekst={V.felt.grunnlag}
          verdi={form.grunnlag}
          sett={(valgt) => skriv({ grunnlag: valgt })}
          valg={[
            ...grunnlag.filter((g) => ramme.faser.includes(g)).map((g) => [g, V.grunnlag[g]] as const),
            ['ikke-oppgitt', V.grunnlag['ikke-oppgitt']],
            ...(form.grunnlag.startsWith('forslag:') ? [[form.grunnlag, V.grunnlag.forslag] as const] : []),
          ]}
        />
        <Textfield
          multiline
          rows={4}
          label={V.felt.tekst}
          maxLength={10_000}
          value={form.tekst}
          onChange={(e) => skriv({ tekst: e.target.value })}
        />
      </section>
      <Linjeendringer {...deler} />
      <NyeLinjer {...deler} />
      <Sentralposter {...deler} />
      {investeringer > 0 && <Alert data-color="info">{V.investeringer(investeringer)}</Alert>}
      <Verbalforslagene {...deler} />
    </form>
  );
};
