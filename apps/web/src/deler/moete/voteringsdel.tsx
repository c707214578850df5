import { Paragraph } from '@digdir/designsystemet-react';
import { ord } from '@saksgang/kernel';
import type { Neste, Steg } from '../../regler/moetesak';
import { harKladd } from '../../regler/kladd';
import { M } from '../../tekster/moete';
import { Handling } from './handling';
import { tittelen, type Sakssammenheng } from './sammenheng';
import { Voteringsskjema } from './voteringsskjema';

const TOMT: Steg = { form: 'for-mot', forslag: [], punkter: null };

/** The vote that comes next, ready to be counted, and the way to any other. */
export const Voteringsdel = ({ neste, ...s }: Sakssammenheng & { readonly neste: Neste }) => {
  const steg = neste.slag === 'votering' ? neste.steg : null;
  const igjen = s.forslag.filter((f) => f.skjebne === 'fremmet' && s.saken.forslag?.includes(f.id));
  const noekkel = (st: Steg) => `votering.${s.moete.id}.${s.sak}.${st.form}.${st.forslag.join('.')}`;
  return (
    <>
      {steg !== null && (
        <>
          <p className="neste">
            <strong>
              {neste.slag === 'votering' && neste.omvotering ? M.votering.omvotering : M.votering.neste}
            </strong>{' '}
            {ord(steg.form)}: {steg.forslag.map((id) => `«${tittelen(s.forslag, id)}»`).join(', ')}
          </p>
          <Handling
            key={`${noekkel(steg)} ${s.saken.voteringer.length}`}
            navn={M.votering.hold}
            variant="primary"
            aapen={harKladd(noekkel(steg))}
          >
            {(lukk) => <Voteringsskjema {...s} steg={steg} noekkel={noekkel(steg)} lukk={lukk} />}
          </Handling>
        </>
      )}
      {steg === null && igjen.length > 0 && neste.slag === 'ingen' && (
        <Paragraph>{M.votering.gjenstaar(igjen.map((f) => f.tittel))}</Paragraph>
      )}
      <Handling key={s.saken.voteringer.length} navn={M.votering.annen} aapen={harKladd(noekkel(TOMT))}>
        {(lukk) => <Voteringsskjema {...s} steg={TOMT} noekkel={noekkel(TOMT)} lukk={lukk} />}
      </Handling>
    </>
  );
};
